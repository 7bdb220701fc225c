package domain.orders;

import domain.shared.SellerId;
import java.time.Instant;

/** Tells the other areas that something happened to an order; published in the same transaction. */
public sealed interface OrderHappening {

    OrderId order();

    Instant at();

    /**
     * A basket became an order.
     *
     * @param paid whether the money is certain already
     */
    record OrderPlaced(OrderId order, boolean paid, Instant at) implements OrderHappening {}

    /** The money for an order that had awaited it is certain. */
    record OrderPaid(OrderId order, Instant at) implements OrderHappening {}

    /**
     * A seller order went on.
     *
     * @param seq the number of the event in the seller order's stream
     */
    record SellerOrderChanged(
            OrderId order,
            SellerOrderId sellerOrder,
            SellerId seller,
            int seq,
            SellerOrderEvent event,
            Instant at)
            implements OrderHappening {}
}
