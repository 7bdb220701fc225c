package domain.orders;

import java.util.Set;

/** Where an order as a whole is. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    PLACED,
    COMPLETED,
    CANCELLED;

    /** The statuses that may come next; the database knows the same. */
    public Set<OrderStatus> next() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(PLACED, CANCELLED);
            case PLACED -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
