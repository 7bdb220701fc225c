package services.orders;

import static org.assertj.core.api.Assertions.assertThat;

import app.ForTests;
import domain.orders.Order;
import domain.orders.OrderId;
import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import services.orders.internal.OrderEventLog;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.WholeOrders;
import services.shared.ActingAs;

/**
 * Checks of an order in the database that replaying its events gives what is stored, that its parts
 * add up to the whole, and that every status was reached by a legal step.
 */
@ForTests
public class OrderReplay {

    private static final String SUMS =
            """
            select (select row(count(*), sum(s.items_minor_units),
                               sum(s.seller_discount_minor_units + s.platform_discount_minor_units),
                               sum(s.shipping_minor_units), sum(s.tax_minor_units),
                               sum(s.total_minor_units))::text
                      from seller_order s where s.order_id = o.id)
                 = row((select count(*) from seller_order s where s.order_id = o.id),
                       o.items_minor_units, o.discounts_minor_units, o.shipping_minor_units,
                       o.tax_minor_units, o.total_minor_units)::text
              from customer_order o
             where o.id = ?
            """;

    private final OrderEventLog log;
    private final WholeOrders wholes;
    private final SellerOrderTable table;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    OrderReplay(
            OrderEventLog log,
            WholeOrders wholes,
            SellerOrderTable table,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.log = log;
        this.wholes = wholes;
        this.table = table;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        // Listeners may be at work: events and state are to be of one moment.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Fails the test where anything of the order does not agree. */
    public void check(OrderId order) {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    whole(order);
                                    table.of(order).forEach(this::part);
                                }));
    }

    private void whole(OrderId id) {
        assertThat(wholes.find(id)).contains(Order.replay(id, log.of(id)));
        assertThat(jdbc.sql(SUMS).param(id.value()).query(Boolean.class).single())
                .as("the seller orders add up to the basket")
                .isTrue();
    }

    private void part(SellerOrderId id) {
        var events = log.of(id);
        var stored = table.find(id).orElseThrow();
        assertThat(stored.seq()).isEqualTo(events.size());
        assertThat(stored.state())
                .usingRecursiveComparison()
                .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
                .isEqualTo(SellerOrder.replay(id, events));
        assertThat(status("seller_order", "id", id))
                .containsExactly(stored.state().status().name());
        assertThat(status("order_line", "seller_order_id", id))
                .containsExactlyElementsOf(
                        stored.state().lines().stream().map(line -> line.status().name()).toList());
        legal(id, events);
    }

    private List<String> status(String table, String column, SellerOrderId id) {
        return jdbc.sql(
                        "select status from %s where %s = ? order by position"
                                .formatted(table, column))
                .param(id.value())
                .query((row, _) -> row.getString("status"))
                .list();
    }

    /** Every status was reached by a step that the tables of the domain allow. */
    public static void legal(SellerOrderId id, List<SellerOrderEvent> events) {
        var before = SellerOrder.replay(id, events.subList(0, 1));
        for (var event : events.subList(1, events.size())) {
            var after = before.after(event);
            requireLegal(before, after, event);
            before = after;
        }
    }

    /** One step of {@link #legal}. */
    public static void requireLegal(SellerOrder before, SellerOrder after, SellerOrderEvent event) {
        if (before.status() != after.status()) {
            assertThat(before.status().next()).as("after %s", event).contains(after.status());
        }
        var earlier =
                before.lines().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        OrderLine::id, OrderLine::status));
        after.lines().forEach(line -> requireLegal(earlier, line, event));
    }

    private static void requireLegal(
            Map<?, domain.orders.LineStatus> earlier, OrderLine line, SellerOrderEvent event) {
        var was = earlier.get(line.id());
        if (was != null && was != line.status()) {
            assertThat(was.next()).as("a line after %s", event).contains(line.status());
        }
    }
}
