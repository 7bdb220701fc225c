package services.refunds;

import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;

/**
 * What of a line can still be paid back; amounts are minor units.
 *
 * @param units whole units that were not refunded yet
 */
public record RefundableLine(
        OrderLineId id,
        SellerOrderId sellerOrder,
        String sellerName,
        String title,
        int quantity,
        int units,
        long left,
        String currency) {}
