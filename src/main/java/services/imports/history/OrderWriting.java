package services.imports.history;

import domain.history.PastOrder;
import domain.imports.OrderContent;
import domain.orders.ShipmentId;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import services.imports.history.SoldThings.Key;
import services.imports.taking.Candidate;
import services.imports.taking.ContentJson;
import services.imports.taking.ImportScope;

/** Writes a batch of past orders: states and events, one statement for each table. */
@Component
class OrderWriting {

    private final SoldThings soldThings;
    private final JdbcTemplate jdbc;
    private final ContentJson json;

    OrderWriting(SoldThings soldThings, JdbcTemplate jdbc, ContentJson json) {
        this.soldThings = soldThings;
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(ImportScope scope, List<Candidate<OrderContent>> candidates, OrderSellers sellers) {
        var past = new PastOrders(sellers, soldThings.find(keys(candidates, sellers)));
        var numbers = numbers(candidates.size());
        var rows = new OrderRows(json, scope.actor(), scope.origin());
        var next = 0;
        for (var one : candidates) {
            PastOrder order = past.of(one.requireTarget(), numbers.get(next++), one.content());
            rows.add(one.content(), order, order.chronicle(ShipmentId::next));
        }
        rows.insert(jdbc);
    }

    private static HashSet<Key> keys(
            List<Candidate<OrderContent>> candidates, OrderSellers sellers) {
        var keys = new HashSet<Key>();
        for (var one : candidates) {
            for (var item : one.content().items()) {
                keys.add(new Key(sellers.of(item).orElseThrow(), item.sku()));
            }
        }
        return keys;
    }

    private List<Long> numbers(int count) {
        return jdbc.query(
                "select nextval('customer_order_number_seq') from generate_series(1, ?)",
                (row, _) -> row.getLong(1),
                count);
    }
}
