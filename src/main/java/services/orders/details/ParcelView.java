package services.orders.details;

import domain.orders.ShipmentId;
import domain.orders.ShipmentStatus;
import domain.orders.Tracking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of a seller order.
 *
 * @param contents each as "2 × Lamp"
 */
public record ParcelView(
        ShipmentId id,
        long number,
        Tracking tracking,
        ShipmentStatus status,
        Instant shippedAt,
        @Nullable Instant deliveredAt,
        List<String> contents) {

    public boolean canArrive() {
        return status.next().contains(ShipmentStatus.DELIVERED);
    }

    public boolean canBeLost() {
        return status.next().contains(ShipmentStatus.LOST);
    }
}
