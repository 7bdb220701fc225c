package services.returns;

import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.returns.ReturnId;
import domain.returns.ReturnLine;
import domain.returns.ReturnReason;
import domain.returns.ReturnRequest;
import domain.returns.ReturnStatus;
import domain.returns.ReturnWish;
import domain.returns.ReturnableLine;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** The rows of returns. */
@Component
class StoredReturns {

    private static final String RETURNABLE =
            """
            select l.id, l.title, l.delivered - l.returned - coalesce((
                       select sum(coalesce(b.accepted, b.quantity))
                         from return_line b join return_request r on r.id = b.return_id
                        where b.order_line_id = l.id
                          and (r.status in ('REQUESTED', 'APPROVED', 'RECEIVED', 'INSPECTED')
                               or (r.status = 'REFUNDED' and not r.booked))), 0) as quantity,
                   (select max(s.delivered_at)
                      from shipment_line c join shipment s on s.id = c.shipment_id
                     where c.order_line_id = l.id and s.status = 'DELIVERED') as delivered_at
              from order_line l
             where l.seller_order_id = :order
             order by l.position
            """;

    private static final String INSERT =
            """
            insert into return_request (id, order_id, seller_order_id, seller_id, customer_id,
                                        status, reason, comment, wish, refund_shipping,
                                        requested_at, decided_at, updated_at)
            select :id, o.order_id, o.id, o.seller_id, o.customer_id, :status, :reason, :comment,
                   :wish, :shipping, :at, case when :status = 'APPROVED' then :at end, :at
              from seller_order o where o.id = :order
            """;

    private static final String UPDATE =
            """
            update return_request
               set status = :status, answer = :answer, updated_at = :at, version = version + 1,
                   decided_by = case when :status in ('APPROVED', 'REFUSED') then :by
                                     else decided_by end,
                   decided_at = case when :status in ('APPROVED', 'REFUSED') then :at
                                     else decided_at end,
                   received_at = case when :status = 'RECEIVED' then :at else received_at end,
                   inspected_at = case when :status = 'INSPECTED' then :at else inspected_at end,
                   closed_at = case when :final then :at else closed_at end
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReturns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else asks for the same goods, or handles the return, until the transaction ends. */
    ReturnRequest lock(ReturnId id) {
        return jdbc.sql("select * from return_request where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> request(row))
                .optional()
                .orElseThrow(() -> new NotFound("return", id));
    }

    /** Its seller, and nothing where it is not to be seen. */
    Optional<SellerId> lockSellerOrder(SellerOrderId order) {
        return jdbc.sql("select seller_id from seller_order where id = :id for no key update")
                .param("id", order.value())
                .query((row, _) -> new SellerId(row.getObject("seller_id", UUID.class)))
                .optional();
    }

    OrderId orderOf(SellerOrderId order) {
        return jdbc.sql("select order_id from seller_order where id = :id")
                .param("id", order.value())
                .query((row, _) -> new OrderId(row.getObject("order_id", UUID.class)))
                .single();
    }

    /**
     * @param windowDays how long after its delivery something may come back
     */
    List<ReturnableLine> returnable(SellerOrderId order, int windowDays) {
        return jdbc.sql(RETURNABLE)
                .param("order", order.value())
                .query(
                        (row, _) ->
                                new ReturnableLine(
                                        new OrderLineId(row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        Math.max(0, row.getInt("quantity")),
                                        end(row, windowDays)))
                .list();
    }

    void insert(ReturnRequest request, String comment) {
        jdbc.sql(INSERT)
                .param("id", request.id().value())
                .param("order", request.sellerOrder().value())
                .param("status", request.status().name())
                .param("reason", request.reason().name())
                .param("comment", comment)
                .param("wish", request.wish().name())
                .param("shipping", request.refundShipping())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var line : request.lines()) {
            jdbc.sql(
                            """
                            insert into return_line (return_id, order_line_id, seller_id,
                                                     customer_id, quantity)
                            select :id, l.id, l.seller_id, l.customer_id, :quantity
                              from order_line l where l.id = :line
                            """)
                    .param("id", request.id().value())
                    .param("line", line.line().value())
                    .param("quantity", line.quantity())
                    .update();
        }
    }

    void update(ReturnRequest request, String by) {
        jdbc.sql(UPDATE)
                .param("id", request.id().value())
                .param("status", request.status().name())
                .param("answer", request.answer())
                .param("by", by)
                .param("final", request.status().isFinal())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (request.status() == ReturnStatus.INSPECTED) {
            for (var line : request.lines()) {
                jdbc.sql(
                                """
                                update return_line set accepted = :accepted,
                                       restocked = :restocked, finding = :finding
                                 where return_id = :id and order_line_id = :line
                                """)
                        .param("id", request.id().value())
                        .param("line", line.line().value())
                        .param("accepted", line.acceptedCount())
                        .param("restocked", line.restocked())
                        .param("finding", line.finding())
                        .update();
            }
        }
    }

    /** True once only: for telling order and stock that the goods are back. */
    boolean book(ReturnId id) {
        return jdbc.sql("update return_request set booked = true where id = :id and not booked")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private ReturnRequest request(ResultSet row) throws SQLException {
        var id = new ReturnId(row.getObject("id", UUID.class));
        return new ReturnRequest(
                id,
                new OrderId(row.getObject("order_id", UUID.class)),
                new SellerOrderId(row.getObject("seller_order_id", UUID.class)),
                new SellerId(row.getObject("seller_id", UUID.class)),
                ReturnStatus.valueOf(row.getString("status")),
                ReturnReason.valueOf(row.getString("reason")),
                ReturnWish.valueOf(row.getString("wish")),
                row.getBoolean("refund_shipping"),
                row.getString("answer"),
                lines(id));
    }

    private List<ReturnLine> lines(ReturnId id) {
        return jdbc.sql(
                        """
                        select order_line_id, quantity, accepted, restocked, finding
                          from return_line where return_id = :id order by order_line_id
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new ReturnLine(
                                        new OrderLineId(row.getObject("order_line_id", UUID.class)),
                                        row.getInt("quantity"),
                                        row.getObject("accepted", Integer.class),
                                        row.getInt("restocked"),
                                        row.getString("finding")))
                .list();
    }

    private static @Nullable Instant end(ResultSet row, int windowDays) throws SQLException {
        var delivered = row.getTimestamp("delivered_at");
        return delivered == null ? null : delivered.toInstant().plus(Duration.ofDays(windowDays));
    }
}
