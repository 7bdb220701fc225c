package services.payments.internal;

import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lines, added to orders, payments are for; in the caller's transaction. */
@Component
public class SupplementLines {

    private static final String LIVE =
            """
            select p.id from payment p
             where p.status in ('CREATED', 'PENDING', 'AUTHORISED', 'CAPTURED')
               and exists (select 1 from payment_line l
                            where l.payment_id = p.id and l.order_line_id in (:lines))
             limit 1
            """;

    private final JdbcClient jdbc;

    SupplementLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The payment of any of these lines that may still be or become money. Until the transaction
     * ends nobody else begins one for lines of the seller order.
     */
    public Optional<UUID> lockLive(SellerOrderId sellerOrder, List<OrderLineId> lines) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "supplement:" + sellerOrder)
                .query((_, _) -> true)
                .single();
        return jdbc.sql(LIVE)
                .param("lines", lines.stream().map(OrderLineId::value).toList())
                .query(UUID.class)
                .optional();
    }

    public void keep(UUID payment, SellerOrderId sellerOrder, List<OrderLineId> lines) {
        for (var line : lines) {
            jdbc.sql(
                            """
                            insert into payment_line (payment_id, order_line_id, seller_order_id)
                            values (:payment, :line, :sellerOrder)
                            """)
                    .param("payment", payment)
                    .param("line", line.value())
                    .param("sellerOrder", sellerOrder.value())
                    .update();
        }
    }

    /** What a payment is for, by seller order; empty when it is for a cart. */
    public List<Line> of(UUID payment) {
        return jdbc.sql(
                        """
                        select seller_order_id, order_line_id from payment_line
                         where payment_id = :payment
                         order by order_line_id
                        """)
                .param("payment", payment)
                .query(
                        (row, _) ->
                                new Line(
                                        new SellerOrderId(row.getObject(1, UUID.class)),
                                        new OrderLineId(row.getObject(2, UUID.class))))
                .list();
    }

    public record Line(SellerOrderId sellerOrder, OrderLineId line) {}
}
