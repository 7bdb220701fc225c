package domain.returns;

import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.List;

/** Tells the other areas what became of a return; published in the same transaction. */
public sealed interface ReturnHappening {

    ReturnId id();

    Instant at();

    /** A return came into being or took a step. */
    record ReturnMoved(ReturnId id, OrderId order, SellerId seller, ReturnStatus status, Instant at)
            implements ReturnHappening {}

    /**
     * Goods came back, were accepted, and are settled.
     *
     * @param accepted what the shopper gets the money or the same again for
     * @param restocked what can be sold again
     * @param paidBack whether the money goes back; otherwise the shopper gets the same again
     */
    record ReturnSettled(
            ReturnId id,
            SellerOrderId sellerOrder,
            List<LineQuantity> accepted,
            List<LineQuantity> restocked,
            boolean paidBack,
            boolean refundShipping,
            Instant at)
            implements ReturnHappening {}
}
