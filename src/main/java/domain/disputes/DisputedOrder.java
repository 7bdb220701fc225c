package domain.disputes;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;

/**
 * What a dispute is about.
 *
 * @param refundable what is left to be paid back of the seller order, in minor units
 */
public record DisputedOrder(
        OrderId order,
        SellerOrderId sellerOrder,
        SellerId seller,
        long refundable,
        String currency) {}
