package services.orders.internal;

import domain.orders.SellerOrder;
import domain.orders.Shipment;
import domain.orders.ShipmentStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import services.orders.internal.SellerOrderTable.Kept;

/** Writes parcels that are new or have come further. */
@Component
class ParcelRows {

    private static final String INSERT =
            """
            insert into shipment (id, seller_order_id, order_id, seller_id, customer_id, carrier,
                                  tracking_number, tracking_url, status, shipped_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CONTENT =
            """
            insert into shipment_line (shipment_id, order_line_id, seller_id, customer_id, quantity)
            values (?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            update shipment
               set carrier = ?, tracking_number = ?, tracking_url = ?, status = ?,
                   delivered_at = case when ? then coalesce(delivered_at, ?) end
             where id = ?
            """;

    private final JdbcTemplate jdbc;

    ParcelRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Kept before, SellerOrder after, Instant at) {
        var changed = new ArrayList<>(after.shipments());
        changed.removeAll(before.state().shipments());
        var known = before.state().shipments().stream().map(Shipment::id).toList();
        for (var parcel : changed) {
            if (known.contains(parcel.id())) {
                update(parcel, at);
            } else {
                insert(before, after, parcel, at);
            }
        }
    }

    private void insert(Kept before, SellerOrder after, Shipment parcel, Instant at) {
        var id = parcel.id().value();
        var seller = after.seller().value();
        var customer = before.customer();
        jdbc.update(
                INSERT,
                id,
                after.id().value(),
                after.order().value(),
                seller,
                customer,
                parcel.tracking().carrier(),
                parcel.tracking().number(),
                parcel.tracking().url(),
                parcel.status().name(),
                time(at));
        jdbc.batchUpdate(
                CONTENT,
                parcel.contents(),
                parcel.contents().size(),
                (statement, content) -> {
                    statement.setObject(1, id);
                    statement.setObject(2, content.line().value());
                    statement.setObject(3, seller);
                    statement.setObject(4, customer);
                    statement.setInt(5, content.quantity());
                });
    }

    private void update(Shipment parcel, Instant at) {
        jdbc.update(
                UPDATE,
                parcel.tracking().carrier(),
                parcel.tracking().number(),
                parcel.tracking().url(),
                parcel.status().name(),
                parcel.status() == ShipmentStatus.DELIVERED,
                time(at),
                parcel.id().value());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
