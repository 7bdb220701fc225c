package services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.ForTests;
import domain.orders.Order;
import domain.orders.OrderId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.internal.OrderEventLog;
import services.orders.internal.SellerOrderTable;
import services.shared.ActingAs;

/** Looks at the orders an import has made. */
@ForTests
public class TakenHistory {

    private static final String OWN =
            """
            with own as materialized (
                select cast(target_id as uuid) as id
                  from import_row
                 where job_id = :job and kind = 'ORDERS' and outcome = 'CREATE' and applied)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final OrderEventLog log;
    private final SellerOrderTable table;

    TakenHistory(
            JdbcClient jdbc,
            TransactionOperations transactions,
            OrderEventLog log,
            SellerOrderTable table) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.log = log;
        this.table = table;
    }

    /**
     * A column of one row, as text; the statement begins after the orders of the job, {@code own}.
     */
    public List<String> texts(UUID job, String statement) {
        return get(() -> jdbc.sql(OWN + statement).param("job", job).query(String.class).list());
    }

    public long count(UUID job, String statement) {
        return get(() -> jdbc.sql(OWN + statement).param("job", job).query(Long.class).single());
    }

    /** Sums of parts make the whole, and nothing was reserved or mailed. */
    public void isComplete(UUID job) {
        assertThat(
                        count(
                                job,
                                """
                                select count(*) from own join customer_order o on o.id = own.id
                                 where o.total_minor_units <> coalesce(
                                     (select sum(s.total_minor_units) from seller_order s
                                       where s.order_id = o.id), 0)
                                """))
                .isZero();
        assertThat(
                        count(
                                job,
                                """
                                select count(*) from own
                                  join order_line l on l.order_id = own.id
                                  join stock_reservation r on r.order_line_id = l.id
                                """))
                .isZero();
        replays(job, 200);
    }

    /** Replaying the events of some of its orders gives what the tables say. */
    public void replays(UUID job, int most) {
        var orders = texts(job, "select id::text from own order by md5(id::text) limit " + most);
        for (var id : orders) {
            ActingAs.system(() -> transactions.executeWithoutResult(_ -> replay(id)));
        }
    }

    private void replay(String id) {
        var order = OrderId.of(id);
        var stored =
                jdbc.sql("select status from customer_order where id = :id")
                        .param("id", order.value())
                        .query(String.class)
                        .single();
        assertThat(Order.replay(order, log.of(order)).status().name()).isEqualTo(stored);
        var parts =
                jdbc.sql("select id, status from seller_order where order_id = :id")
                        .param("id", order.value())
                        .query((row, _) -> List.of(row.getString("id"), row.getString("status")))
                        .list();
        for (var part : parts) {
            var sellerOrder = SellerOrderId.of(part.getFirst());
            var replayed = SellerOrder.replay(sellerOrder, log.of(sellerOrder));
            assertThat(replayed).isEqualTo(table.find(sellerOrder).orElseThrow().state());
            assertThat(replayed.status().name()).isEqualTo(part.getLast());
        }
    }

    private <T> T get(java.util.function.Supplier<T> query) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> query.get()));
    }
}
