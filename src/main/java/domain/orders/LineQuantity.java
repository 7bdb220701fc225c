package domain.orders;

/** So many of one line; more than zero. */
public record LineQuantity(OrderLineId line, int quantity) {

    public LineQuantity {
        if (quantity <= 0) {
            throw new OrderRefused("order.quantity", "A quantity is at least 1");
        }
    }
}
