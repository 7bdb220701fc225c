package services.orders.internal;

import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.orders.Shipment;
import domain.orders.ShipmentId;
import domain.orders.ShipmentStatus;
import domain.orders.Tracking;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** Reads seller orders from their tables, with or without locking their row. */
@Component
public class SellerOrderTable {

    /** A seller order and what its rows know besides. */
    public record Kept(
            SellerOrder state,
            int seq,
            long orderNumber,
            int position,
            @Nullable UUID customer,
            int handlingDays) {

        /** As people know it. */
        public String number() {
            return orderNumber + "-" + position;
        }
    }

    private static final String HEAD =
            """
            select id, order_id, order_number, position, seller_id, customer_id, currency,
                   prices_include_tax, last_seq, handling_days
              from seller_order
             where id = :id
            """;

    private static final String LINES =
            "select l.* from order_line l where l.seller_order_id = :id order by l.position";

    private static final String PARCELS =
            """
            select p.id, p.carrier, p.tracking_number, p.tracking_url, p.status,
                   c.order_line_id, c.quantity
              from shipment p
              join shipment_line c on c.shipment_id = p.id
              join order_line l on l.id = c.order_line_id
             where p.seller_order_id = :id
             order by p.number, l.position
            """;

    private static final String OF_ORDER =
            "select id from seller_order where order_id = :order order by position";

    private final JdbcClient jdbc;

    SellerOrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes it until the transaction ends. */
    public Kept lock(SellerOrderId id) {
        return read(id, HEAD + " for no key update").orElseThrow(() -> new NotFound("order", id));
    }

    public Optional<Kept> find(SellerOrderId id) {
        return read(id, HEAD);
    }

    /** In the order in which everybody locks them. */
    public List<SellerOrderId> of(OrderId order) {
        return jdbc.sql(OF_ORDER)
                .param("order", order.value())
                .query((row, _) -> new SellerOrderId(uuid(row, "id")))
                .list();
    }

    private Optional<Kept> read(SellerOrderId id, String head) {
        return jdbc.sql(head).param("id", id.value()).query((row, _) -> kept(row)).optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var id = new SellerOrderId(uuid(row, "id"));
        return new Kept(
                new SellerOrder(
                        id,
                        new OrderId(uuid(row, "order_id")),
                        new SellerId(uuid(row, "seller_id")),
                        row.getString("currency"),
                        row.getBoolean("prices_include_tax"),
                        lines(id),
                        parcels(id)),
                row.getInt("last_seq"),
                row.getLong("order_number"),
                row.getInt("position"),
                row.getObject("customer_id", UUID.class),
                row.getInt("handling_days"));
    }

    private List<OrderLine> lines(SellerOrderId id) {
        return jdbc.sql(LINES).param("id", id.value()).query(OrderLineRows::line).list();
    }

    private List<Shipment> parcels(SellerOrderId id) {
        var parcels = new LinkedHashMap<ShipmentId, Shipment>();
        jdbc.sql(PARCELS)
                .param("id", id.value())
                .query((row, _) -> parcel(row))
                .list()
                .forEach(part -> parcels.merge(part.id(), part, SellerOrderTable::together));
        return List.copyOf(parcels.values());
    }

    private static Shipment parcel(ResultSet row) throws SQLException {
        return new Shipment(
                new ShipmentId(uuid(row, "id")),
                new Tracking(
                        row.getString("carrier"),
                        row.getString("tracking_number"),
                        row.getString("tracking_url")),
                List.of(
                        new LineQuantity(
                                new OrderLineId(uuid(row, "order_line_id")),
                                row.getInt("quantity"))),
                ShipmentStatus.valueOf(row.getString("status")));
    }

    private static Shipment together(Shipment first, Shipment more) {
        var contents = new ArrayList<>(first.contents());
        contents.addAll(more.contents());
        return new Shipment(first.id(), first.tracking(), contents, first.status());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
