/**
 * Refunds: the one way money goes back to shoppers.
 *
 * <p>Cancellations, returns, lost disputes, operators and gateways all end in {@code
 * RefundIssuing}, which locks the seller orders in the order of their ids, divides what goes back
 * over their lines, changes them by events, and tells the gateways in the same transaction. A cause
 * makes one refund, however often it is told. What the gateway then says moves the refund's status
 * only: the money is owed from the moment it was issued, so a refund a gateway would not make is
 * sent again, never forgotten.
 */
@NullMarked
package services.refunds;

import org.jspecify.annotations.NullMarked;
