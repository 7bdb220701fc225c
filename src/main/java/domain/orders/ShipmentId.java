package domain.orders;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** A parcel's identity. */
public record ShipmentId(UUID value) implements Serializable {

    public static ShipmentId next() {
        return new ShipmentId(Uuids.timeOrdered());
    }

    public static ShipmentId of(String text) {
        return new ShipmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
