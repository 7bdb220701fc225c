package services.orders.details;

import domain.orders.OrderEvent;
import domain.orders.OrderId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.internal.OrderAccess;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.SellerOrderTable.Kept;
import tools.jackson.databind.json.JsonMapper;

/** What happened to an order, the newest first; of another seller's part only to operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.OWN_ORDERS_READ + "', '" + Permissions.ORDERS_READ + "')")
public class OrderTimeline {

    private record Row(UUID stream, boolean ofSeller, String content, String actor, Instant at) {}

    private static final String EVENTS =
            """
            select stream_id, seller_id is not null as of_seller, content, actor, at
              from order_event
             where order_id = :order
               and (cast(:seller as uuid) is null or seller_id = :seller)
             order by at desc, seq desc
             limit 500
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SellerOrderTable table;
    private final OrderAccess access;

    OrderTimeline(JdbcClient jdbc, JsonMapper json, SellerOrderTable table, OrderAccess access) {
        this.jdbc = jdbc;
        this.json = json;
        this.table = table;
        this.access = access;
    }

    public List<TimelineEntry> of(OrderId order) {
        var parts = new HashMap<UUID, @Nullable Kept>();
        return jdbc
                .sql(EVENTS)
                .param("order", order.value())
                .param("seller", access.onlySeller())
                .query((row, _) -> row(row))
                .list()
                .stream()
                .map(row -> entry(row, parts))
                .toList();
    }

    private TimelineEntry entry(Row row, Map<UUID, @Nullable Kept> parts) {
        if (!row.ofSeller) {
            var event = json.readValue(row.content, OrderEvent.class);
            return words(row, "", event, List.of(), "", null);
        }
        var part =
                Objects.requireNonNull(
                        parts.computeIfAbsent(
                                row.stream, id -> table.find(new SellerOrderId(id)).orElseThrow()));
        return entry(row, part, json.readValue(row.content, SellerOrderEvent.class));
    }

    private static TimelineEntry entry(Row row, Kept part, SellerOrderEvent event) {
        var order = part.state();
        return switch (event) {
            case SellerOrderEvent.Placed _,
                    SellerOrderEvent.TrackingCorrected _,
                    SellerOrderEvent.PaymentCleared _ ->
                    words(row, part.number(), event, List.of(), "", null);
            case SellerOrderEvent.Accepted accepted ->
                    goods(row, part, event, Goods.lines(order, accepted.lines()), "");
            case SellerOrderEvent.Cancelled off ->
                    goods(row, part, event, Goods.of(order, off.lines()), off.reason());
            case SellerOrderEvent.LineAdded added ->
                    goods(row, part, event, Goods.lines(order, List.of(added.line().id())), "");
            case SellerOrderEvent.Shipped sent ->
                    goods(
                            row,
                            part,
                            event,
                            Goods.of(order, sent.lines()),
                            (sent.tracking().carrier() + " " + sent.tracking().number()).strip());
            case SellerOrderEvent.Delivered arrived ->
                    goods(
                            row,
                            part,
                            event,
                            Goods.of(order, order.shipment(arrived.shipment()).contents()),
                            "");
            case SellerOrderEvent.Lost lost ->
                    goods(
                            row,
                            part,
                            event,
                            Goods.of(order, order.shipment(lost.shipment()).contents()),
                            "");
            case SellerOrderEvent.Returned back ->
                    goods(row, part, event, Goods.of(order, back.lines()), "");
            case SellerOrderEvent.Refunded refunded ->
                    words(row, part.number(), event, List.of(), "", total(order, refunded));
        };
    }

    private static Money total(SellerOrder order, SellerOrderEvent.Refunded refunded) {
        return new Money(
                refunded.lines().stream().mapToLong(line -> line.total()).sum(),
                Currency.getInstance(order.currency()));
    }

    private static TimelineEntry goods(
            Row row, Kept part, SellerOrderEvent event, List<String> goods, String detail) {
        return words(row, part.number(), event, goods, detail, null);
    }

    private static TimelineEntry words(
            Row row,
            String part,
            Object event,
            List<String> goods,
            String detail,
            @Nullable Money amount) {
        var kind =
                event instanceof SellerOrderEvent.Cancelled off && off.refused()
                        ? "Refused"
                        : event.getClass().getSimpleName();
        return new TimelineEntry(row.at, row.actor, part, kind, goods, detail, amount);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("stream_id", UUID.class),
                row.getBoolean("of_seller"),
                row.getString("content"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
