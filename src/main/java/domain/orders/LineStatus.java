package domain.orders;

import java.util.Set;

/** Where a line is; follows from its quantities. */
public enum LineStatus {
    AWAITING_PAYMENT,
    PLACED,
    ACCEPTED,
    /** Its seller would not have it. */
    REFUSED,
    CANCELLED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    /** Everything that was delivered came back. */
    RETURNED;

    /** The statuses that may come next; the database knows the same. */
    public Set<LineStatus> next() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(PLACED, ACCEPTED, CANCELLED);
            case PLACED -> Set.of(ACCEPTED, REFUSED, CANCELLED);
            case ACCEPTED -> Set.of(PARTLY_SHIPPED, SHIPPED, CANCELLED);
            case PARTLY_SHIPPED -> Set.of(SHIPPED, DELIVERED, RETURNED);
            case SHIPPED -> Set.of(DELIVERED);
            case DELIVERED -> Set.of(RETURNED);
            case REFUSED, CANCELLED, RETURNED -> Set.of();
        };
    }

    /** Nothing of it will be fulfilled. */
    public boolean isOff() {
        return this == REFUSED || this == CANCELLED;
    }
}
