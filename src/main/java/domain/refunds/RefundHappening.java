package domain.refunds;

import domain.orders.LineRefund;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells the other areas, the ledger among them, what became of a refund; published in the same
 * transaction.
 */
public sealed interface RefundHappening {

    RefundId refund();

    Instant at();

    /**
     * Money is owed back to the shopper and on its way; amounts are minor units.
     *
     * @param causeId with the cause, what made it
     */
    record RefundIssued(
            RefundId refund,
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            UUID payment,
            RefundCause cause,
            String causeId,
            List<LineRefund> lines,
            long amount,
            String currency,
            Instant at)
            implements RefundHappening {}

    /** The gateway has paid it back. */
    record RefundSettled(RefundId refund, Instant at) implements RefundHappening {}

    /** The gateway would not. */
    record RefundStuck(RefundId refund, Instant at) implements RefundHappening {}
}
