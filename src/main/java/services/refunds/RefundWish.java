package services.refunds;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.refunds.UnitsToRefund;
import java.util.List;

/** What an operator wants to pay back of an order. */
public sealed interface RefundWish {

    OrderId order();

    /** Whole units of lines. */
    record ByUnits(OrderId order, List<UnitsToRefund> units) implements RefundWish {}

    /**
     * An amount in minor units.
     *
     * @param among the seller orders it is divided over; empty for all
     */
    record ByAmount(OrderId order, List<SellerOrderId> among, long amount) implements RefundWish {}
}
