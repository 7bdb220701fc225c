/**
 * Bank transfers: money that shoppers send by themselves and a bank statement tells of.
 *
 * <p>An order is placed and its stock held while its transfer is awaited. Lines of imported
 * statements are matched by the reference the shopper was asked to write; whatever does not fit, by
 * reference, amount, currency or time, is never guessed but listed for a person. What has to go
 * back is sent by hand, and marked when it was.
 */
@NamedInterface("bank")
@NullMarked
package services.payments.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
