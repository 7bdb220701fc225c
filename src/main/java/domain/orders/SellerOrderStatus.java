package domain.orders;

import java.util.Set;

/** Where one seller's part of an order is; follows from its lines. */
public enum SellerOrderStatus {
    AWAITING_PAYMENT,
    TO_ACCEPT,
    ACCEPTED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    CANCELLED;

    /** The statuses that may come next; the database knows the same. */
    public Set<SellerOrderStatus> next() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(TO_ACCEPT, CANCELLED);
            case TO_ACCEPT -> Set.of(ACCEPTED, PARTLY_SHIPPED, CANCELLED);
            case ACCEPTED -> Set.of(PARTLY_SHIPPED, SHIPPED, CANCELLED);
            case PARTLY_SHIPPED -> Set.of(SHIPPED, DELIVERED);
            case SHIPPED -> Set.of(DELIVERED);
            case DELIVERED, CANCELLED -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Nothing has left the seller yet, so lines may be added and taken away. */
    public boolean isBeforeShipment() {
        return switch (this) {
            case AWAITING_PAYMENT, TO_ACCEPT, ACCEPTED -> true;
            case PARTLY_SHIPPED, SHIPPED, DELIVERED, CANCELLED -> false;
        };
    }
}
