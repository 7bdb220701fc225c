package domain.history;

import domain.orders.Order;
import domain.orders.OrderAmounts;
import domain.orders.OrderEvent;
import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.orders.SellerOrder;
import domain.orders.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What another system knows of an order.
 *
 * @param number under which it is known here
 * @param payment which paid for it; there whenever {@code paidAt} is
 * @param acceptedAt when its sellers took it on; null: only what was shipped was
 */
public record PastOrder(
        OrderId id,
        long number,
        String email,
        String currency,
        boolean pricesIncludeTax,
        Instant placedAt,
        @Nullable UUID payment,
        @Nullable Instant paidAt,
        @Nullable Instant acceptedAt,
        @Nullable PastCancellation cancellation,
        @Nullable PastRefund refund,
        List<PastPart> parts) {

    public PastOrder {
        parts = List.copyOf(parts);
        if ((payment == null) != (paidAt == null)) {
            throw new IllegalArgumentException("What was paid was paid by a payment");
        }
    }

    public OrderAmounts amounts() {
        return OrderAmounts.of(
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(line -> line.line().amounts())
                        .toList());
    }

    /** Its story in our events. */
    public Chronicle chronicle(Supplier<ShipmentId> shipments) {
        var tellers =
                parts.stream().map(part -> new PartTelling(this, part).tell(shipments)).toList();
        if (refund != null) {
            RefundTelling.tell(refund, tellers);
        }
        var told = tellers.stream().map(PartTelling::chronicle).toList();
        var events = new ArrayList<Dated<OrderEvent>>();
        var placed = new OrderEvent.Placed(number, null, email, currency, amounts(), placedAt);
        events.add(new Dated<>(placed, placedAt));
        var state = Order.placed(id, placed);
        if (payment != null && paidAt != null) {
            var paid = state.pay(payment);
            events.add(new Dated<>(paid, paidAt));
            state = state.after(paid);
        }
        var end = ending(state, told);
        if (end != null) {
            events.add(end);
            state = state.after(end.event());
        }
        return new Chronicle(state, List.copyOf(events), told);
    }

    /** An order nothing was ordered in ends only by being cancelled. */
    private @Nullable Dated<OrderEvent> ending(Order state, List<Chronicle.Part> told) {
        if (told.isEmpty()) {
            return cancellation == null
                    ? null
                    : new Dated<>(new OrderEvent.Cancelled(), cancellation.at());
        }
        var statuses = told.stream().map(Chronicle.Part::state).map(SellerOrder::status).toList();
        // What nobody paid for cannot be completed, only cancelled.
        var event = state.follow(statuses);
        if (event.isEmpty()
                || (state.status() == OrderStatus.AWAITING_PAYMENT
                        && event.get() instanceof OrderEvent.Completed)) {
            return null;
        }
        var last =
                told.stream()
                        .map(part -> part.events().getLast().at())
                        .max(Comparator.naturalOrder())
                        .orElse(placedAt);
        return new Dated<>(event.get(), last);
    }
}
