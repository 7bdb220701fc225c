/**
 * Values every area speaks in: exact money, percents, identities and refusals.
 *
 * <p>This package knows no area. Amounts are counted in the currency's minor unit (ISO 4217, so yen
 * have none and Indonesian rupiah two); nothing here rounds unless a rounding mode is given, and
 * dropping a result does not compile.
 */
@NullMarked
@CheckReturnValue
package domain.shared;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
