package domain.orders;

import java.util.Set;

/** Where a parcel is. */
public enum ShipmentStatus {
    SHIPPED,
    DELIVERED,
    LOST;

    /** The statuses that may come next; the database knows the same. */
    public Set<ShipmentStatus> next() {
        return switch (this) {
            case SHIPPED -> Set.of(DELIVERED, LOST);
            case LOST -> Set.of(DELIVERED);
            case DELIVERED -> Set.of();
        };
    }
}
