package services.payments;

import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import java.util.List;
import java.util.Map;

/**
 * A wish to pay for lines added to an order.
 *
 * @param lines all of one seller order
 */
public record BeginSupplement(
        OrderId order,
        SellerOrderId sellerOrder,
        List<OrderLineId> lines,
        long amountMinorUnits,
        String currency,
        String gateway,
        String returnUrl,
        Map<String, String> choices) {

    public BeginSupplement {
        lines = List.copyOf(lines);
        choices = Map.copyOf(choices);
    }
}
