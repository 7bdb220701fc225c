package services.orders.details;

import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.orders.Shipment;
import domain.orders.ShipmentId;
import domain.shared.Money;
import domain.shared.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.SellerOrderTable.Kept;
import tools.jackson.databind.json.JsonMapper;

/** Puts together how a seller order looks on screens and documents. */
@Component
public class SellerOrderViews {

    private record ParcelRow(
            ShipmentId id, long number, Instant shippedAt, @Nullable Instant deliveredAt) {}

    private static final String HEAD =
            """
            select s.customer_name, s.shipping_address, s.shipping_method, s.placed_at,
                   s.accept_by, s.ship_by, s.items_minor_units,
                   s.seller_discount_minor_units + s.platform_discount_minor_units as discounts,
                   s.shipping_minor_units, s.tax_minor_units, s.total_minor_units,
                   r.display_name as seller_name
              from seller_order s
              join seller r on r.id = s.seller_id
             where s.id = :id
            """;

    private static final String PARCELS =
            "select id, number, shipped_at, delivered_at from shipment where seller_order_id = :id";

    private final JdbcClient jdbc;
    private final SellerOrderTable table;
    private final JsonMapper json;

    SellerOrderViews(JdbcClient jdbc, SellerOrderTable table, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.json = json;
    }

    public Optional<SellerOrderView> find(SellerOrderId id) {
        return table.find(id)
                .flatMap(
                        kept ->
                                jdbc.sql(HEAD)
                                        .param("id", id.value())
                                        .query((row, _) -> view(kept, row))
                                        .optional());
    }

    private SellerOrderView view(Kept kept, ResultSet row) throws SQLException {
        var state = kept.state();
        var status = state.status();
        return new SellerOrderView(
                state.id(),
                state.order(),
                kept.number(),
                state.seller(),
                row.getString("seller_name"),
                status,
                row.getString("customer_name"),
                json.readValue(row.getString("shipping_address"), Recipient.class),
                row.getString("shipping_method"),
                state.pricesIncludeTax(),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                instant(row, "accept_by"),
                instant(row, "ship_by"),
                sums(row, Currency.getInstance(state.currency())),
                status.isBeforeShipment() && status != SellerOrderStatus.AWAITING_PAYMENT,
                state.lines().stream().map(line -> line(state, line)).toList(),
                parcels(state));
    }

    private static Sums sums(ResultSet row, Currency currency) throws SQLException {
        return new Sums(
                new Money(row.getLong("items_minor_units"), currency),
                new Money(row.getLong("discounts"), currency),
                new Money(row.getLong("shipping_minor_units"), currency),
                new Money(row.getLong("tax_minor_units"), currency),
                new Money(row.getLong("total_minor_units"), currency));
    }

    private static LineView line(SellerOrder order, OrderLine line) {
        var currency = Currency.getInstance(order.currency());
        var amounts = line.amounts();
        var item = line.item();
        return new LineView(
                line.id(),
                item.title(),
                item.variant(),
                item.sku(),
                item.imageKey(),
                line.status(),
                amounts.quantity(),
                line.open(),
                line.cancelled(),
                line.shipped(),
                line.returned(),
                new Money(amounts.unitPrice(), currency),
                new Money(amounts.discounts(), currency),
                new Money(amounts.itemPaid(), currency),
                new Money(amounts.shipping(), currency),
                new Money(amounts.tax(), currency),
                new Money(amounts.taxIncluded() + amounts.shippingTaxIncluded(), currency),
                line.taxPercent(),
                new Money(amounts.total(), currency),
                new Money(refunded(line), currency),
                line.accepted());
    }

    private static long refunded(OrderLine line) {
        var back = line.refunded();
        return back.item() + back.shipping() + back.tax();
    }

    private List<ParcelView> parcels(SellerOrder order) {
        Map<ShipmentId, ParcelRow> rows =
                jdbc
                        .sql(PARCELS)
                        .param("id", order.id().value())
                        .query((row, _) -> parcelRow(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ParcelRow::id, row -> row));
        return order.shipments().stream()
                .map(parcel -> parcel(order, parcel, Objects.requireNonNull(rows.get(parcel.id()))))
                .toList();
    }

    private static ParcelRow parcelRow(ResultSet row) throws SQLException {
        return new ParcelRow(
                new ShipmentId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("shipped_at", OffsetDateTime.class).toInstant(),
                instant(row, "delivered_at"));
    }

    private static ParcelView parcel(SellerOrder order, Shipment parcel, ParcelRow row) {
        return new ParcelView(
                parcel.id(),
                row.number(),
                parcel.tracking(),
                parcel.status(),
                row.shippedAt(),
                row.deliveredAt(),
                Goods.of(order, parcel.contents()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
