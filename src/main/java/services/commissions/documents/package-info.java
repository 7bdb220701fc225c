/**
 * The JSON form of commission policies, orders and results.
 *
 * <p>A document is read completely before it is refused, so that all its mistakes are told at once,
 * each with the JSON pointer (RFC 6901) of its place and a sentence. Amounts and percents are
 * decimal strings; a JSON number in their place is a mistake, because it may already have been
 * rounded by whoever wrote it.
 */
@NullMarked
@NamedInterface
package services.commissions.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
