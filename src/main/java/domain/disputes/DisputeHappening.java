package domain.disputes;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.time.Instant;

/**
 * Tells the other areas, the ledger among them, what became of a dispute; published in the same
 * transaction. Amounts are minor units.
 */
public sealed interface DisputeHappening {

    DisputeId dispute();

    Instant at();

    /** From now on the amount is frozen. */
    record DisputeOpened(
            DisputeId dispute,
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            long amount,
            String currency,
            Instant at)
            implements DisputeHappening {}

    record DisputeAnswered(DisputeId dispute, OrderId order, SellerId seller, Instant at)
            implements DisputeHappening {}

    /**
     * The amount is free again; what was awarded goes back to the shopper.
     *
     * @param awarded zero when the seller won
     */
    record DisputeDecided(
            DisputeId dispute,
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            long amount,
            long awarded,
            String currency,
            String decision,
            Instant at)
            implements DisputeHappening {}

    /** The shopper took it back: the amount is free again. */
    record DisputeWithdrawn(
            DisputeId dispute,
            SellerOrderId sellerOrder,
            SellerId seller,
            long amount,
            String currency,
            Instant at)
            implements DisputeHappening {}
}
