package services.orders.internal;

import domain.orders.Order;
import domain.orders.OrderAmounts;
import domain.orders.OrderEvent;
import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.orders.SellerOrderStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** Orders as a whole: read, and changed by one event at a time under the lock of their row. */
@Component
public class WholeOrders {

    private record Kept(Order state, int seq, @Nullable UUID customer) {}

    private static final String ORDER =
            """
            select o.id, o.number, o.customer_id, o.currency, o.status, o.items_minor_units,
                   o.shipping_minor_units, o.tax_minor_units, o.last_seq,
                   o.discounts_minor_units - d.platform as seller_discounts,
                   d.platform as platform_discounts
              from customer_order o
             cross join lateral (
                   select coalesce(sum(platform_discount_minor_units), 0) as platform
                     from seller_order where order_id = o.id) d
             where o.id = :id
            """;

    private static final String ADVANCE =
            """
            update customer_order
               set status = :status, last_seq = :seq, updated_at = :at, version = version + 1
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final OrderEventLog log;
    private final LiveFeed live;

    WholeOrders(JdbcClient jdbc, OrderEventLog log, LiveFeed live) {
        this.jdbc = jdbc;
        this.log = log;
        this.live = live;
    }

    public Optional<Order> find(OrderId id) {
        return read(id, ORDER).map(Kept::state);
    }

    public void happen(
            OrderId id,
            Function<Order, ? extends Optional<? extends OrderEvent>> decision,
            Instant at) {
        var before =
                read(id, ORDER + " for no key update of o")
                        .orElseThrow(() -> new NotFound("order", id));
        decision.apply(before.state).ifPresent(event -> keep(before, event, at));
    }

    /** What became of its parts, by their positions. */
    public List<SellerOrderStatus> parts(OrderId id) {
        return jdbc.sql("select status from seller_order where order_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> SellerOrderStatus.valueOf(row.getString("status")))
                .list();
    }

    private void keep(Kept before, OrderEvent event, Instant at) {
        var after = before.state.after(event);
        var seq = before.seq + 1;
        log.append(
                List.of(
                        new OrderEventLog.Entry(
                                after.id().value(), seq, after.id(), null, before.customer, event)),
                at);
        jdbc.sql(ADVANCE)
                .param("status", after.status().name())
                .param("seq", seq)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", after.id().value())
                .update();
        live.changed(Topic.of("order", after.id()));
    }

    private Optional<Kept> read(OrderId id, String sql) {
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> kept(row)).optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Order(
                        new OrderId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        row.getString("currency"),
                        new OrderAmounts(
                                row.getLong("items_minor_units"),
                                row.getLong("seller_discounts"),
                                row.getLong("platform_discounts"),
                                row.getLong("shipping_minor_units"),
                                row.getLong("tax_minor_units")),
                        OrderStatus.valueOf(row.getString("status"))),
                row.getInt("last_seq"),
                row.getObject("customer_id", UUID.class));
    }
}
