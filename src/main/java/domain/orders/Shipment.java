package domain.orders;

import java.util.List;

/** A parcel with some of a seller order's goods. */
public record Shipment(
        ShipmentId id, Tracking tracking, List<LineQuantity> contents, ShipmentStatus status) {

    public Shipment {
        contents = List.copyOf(contents);
    }

    Shipment tracked(Tracking now) {
        return new Shipment(id, now, contents, status);
    }

    Shipment in(ShipmentStatus now) {
        return new Shipment(id, tracking, contents, now);
    }
}
