package domain.orders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A basket that was ordered, as a whole; what its sellers do with their parts decides its end. */
public record Order(
        OrderId id, long number, String currency, OrderAmounts amounts, OrderStatus status) {

    /** The state the events lead to; the first one is {@code Placed}. */
    public static Order replay(OrderId id, List<OrderEvent> events) {
        var iterator = events.iterator();
        if (!(iterator.next() instanceof OrderEvent.Placed placed)) {
            throw new IllegalArgumentException("An order begins by being placed");
        }
        var state = placed(id, placed);
        while (iterator.hasNext()) {
            state = state.after(iterator.next());
        }
        return state;
    }

    public static Order placed(OrderId id, OrderEvent.Placed placed) {
        return new Order(
                id,
                placed.number(),
                placed.currency(),
                placed.amounts(),
                OrderStatus.AWAITING_PAYMENT);
    }

    public OrderEvent.Paid pay(@Nullable UUID payment) {
        requireNext(OrderStatus.PLACED);
        return new OrderEvent.Paid(payment);
    }

    /** The money will not come. */
    public OrderEvent.Cancelled giveUp() {
        if (status != OrderStatus.AWAITING_PAYMENT) {
            throw new OrderRefused("order.paid", "The order is paid");
        }
        return new OrderEvent.Cancelled();
    }

    /** What its seller orders make of the order; empty when it goes on as it is. */
    public Optional<OrderEvent> follow(Collection<SellerOrderStatus> parts) {
        if (status.isFinal() || !parts.stream().allMatch(SellerOrderStatus::isFinal)) {
            return Optional.empty();
        }
        if (parts.stream().allMatch(part -> part == SellerOrderStatus.CANCELLED)) {
            return Optional.of(new OrderEvent.Cancelled());
        }
        // What was never paid as a whole is not completed either.
        return status == OrderStatus.PLACED
                ? Optional.of(new OrderEvent.Completed())
                : Optional.empty();
    }

    public Order after(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed _ -> throw new IllegalArgumentException("Placed twice");
            case OrderEvent.Paid _ -> in(OrderStatus.PLACED);
            case OrderEvent.Completed _ -> in(OrderStatus.COMPLETED);
            case OrderEvent.Cancelled _ -> in(OrderStatus.CANCELLED);
        };
    }

    private Order in(OrderStatus now) {
        return new Order(id, number, currency, amounts, now);
    }

    private void requireNext(OrderStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw new OrderRefused("order.not-now", "The order does not allow that any more");
        }
    }
}
