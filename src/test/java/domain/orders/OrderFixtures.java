package domain.orders;

import domain.shared.SellerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seller orders for tests, in states that only events lead to. */
public final class OrderFixtures {

    private OrderFixtures() {}

    public static OrderedItem item(String title) {
        return new OrderedItem(
                null, null, null, title, "", "SKU-" + title, "", "NEW", List.of(), null);
    }

    /** Prices include tax of 19 % already. */
    public static LineAmounts amounts(long unitPrice, int quantity, long discount, long shipping) {
        var goods = unitPrice * quantity - discount;
        return new LineAmounts(
                unitPrice, quantity, discount, 0, shipping, 0, 0, goods * 19 / 119, 0);
    }

    public static NewLine line(int position, LineAmounts amounts) {
        return new NewLine(
                OrderLineId.next(),
                position,
                item("Thing " + position),
                amounts,
                new BigDecimal("19"));
    }

    public static SellerOrder placed(LineAmounts... amounts) {
        var lines = new ArrayList<NewLine>();
        for (var one : amounts) {
            lines.add(line(lines.size() + 1, one));
        }
        return SellerOrder.placed(
                SellerOrderId.next(),
                new SellerOrderEvent.Placed(OrderId.next(), SellerId.next(), "EUR", true, lines));
    }

    public static SellerOrder paid(LineAmounts... amounts) {
        var order = placed(amounts);
        return order.after(order.decide().clearPayment(ids(order)));
    }

    public static SellerOrder accepted(LineAmounts... amounts) {
        var order = paid(amounts);
        return order.after(order.decide().accept(ids(order)));
    }

    public static SellerOrder delivered(LineAmounts... amounts) {
        var order = accepted(amounts);
        var parcel = ShipmentId.next();
        var sent = order.after(order.decide().ship(parcel, Tracking.NONE, everything(order)));
        return sent.after(sent.decide().deliver(parcel));
    }

    public static List<OrderLineId> ids(SellerOrder order) {
        return order.lines().stream().map(OrderLine::id).toList();
    }

    public static List<LineQuantity> everything(SellerOrder order) {
        return order.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> new LineQuantity(line.id(), line.open()))
                .toList();
    }

    public static Order whole(OrderAmounts amounts) {
        return Order.placed(
                OrderId.next(),
                new OrderEvent.Placed(
                        1, UUID.randomUUID(), "a@example.test", "EUR", amounts, Instant.EPOCH));
    }
}
