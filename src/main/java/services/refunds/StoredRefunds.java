package services.refunds;

import domain.orders.LineRefund;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** The rows of refunds. */
@Component
class StoredRefunds {

    private static final String INSERT =
            """
            insert into refund (id, order_id, seller_order_id, seller_id, customer_id, payment_id,
                                cause, cause_id, reason, amount_minor_units, currency, status,
                                made_by, made_at, done_at)
            select :id, o.order_id, o.id, o.seller_id, o.customer_id, :payment,
                   :cause, :causeId, :reason, :amount, o.currency, :status, :by, :at, :doneAt
              from seller_order o where o.id = :order
            """;

    private static final String INSERT_LINE =
            """
            insert into refund_line (refund_id, order_line_id, seller_id, customer_id, units,
                                     item_minor_units, tax_included_minor_units,
                                     shipping_minor_units, tax_minor_units)
            select :id, l.id, l.seller_id, l.customer_id, :units, :item, :included, :shipping, :tax
              from order_line l where l.id = :line
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredRefunds(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What gateways are told by, so that a refund that is sent again is still the same. */
    static Optional<RefundId> ofReference(String reference) {
        try {
            return Optional.of(RefundId.of(reference));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** In the order of their ids, so that two refunds never wait for each other. */
    void lock(Collection<SellerOrderId> orders) {
        jdbc.sql("select id from seller_order where id = any (:ids) order by id for no key update")
                .param("ids", ids(orders))
                .query(_ -> {});
    }

    List<RefundId> of(Collection<SellerOrderId> orders, RefundReason reason) {
        return jdbc.sql(
                        """
                        select id from refund
                         where seller_order_id = any (:ids) and cause = :cause
                           and cause_id = :causeId
                         order by number
                        """)
                .param("ids", ids(orders))
                .param("cause", reason.cause().name())
                .param("causeId", reason.causeId())
                .query((row, _) -> new RefundId(row.getObject("id", UUID.class)))
                .list();
    }

    /** By line; a line of imported history has none. */
    Map<UUID, UUID> payments(Collection<SellerOrderId> orders) {
        var payments = new HashMap<UUID, UUID>();
        jdbc.sql(
                        """
                        select id, payment_id from order_line
                         where seller_order_id = any (:ids) and payment_id is not null
                        """)
                .param("ids", ids(orders))
                .query(
                        row -> {
                            payments.put(
                                    row.getObject("id", UUID.class),
                                    row.getObject("payment_id", UUID.class));
                        });
        return payments;
    }

    List<SellerOrderId> sellerOrdersOf(OrderId order) {
        return jdbc.sql("select id from seller_order where order_id = :id order by position")
                .param("id", order.value())
                .query((row, _) -> new SellerOrderId(row.getObject("id", UUID.class)))
                .list();
    }

    List<SellerOrderId> sellerOrdersPaidBy(UUID payment) {
        return jdbc.sql(
                        """
                        select distinct seller_order_id as id from order_line
                         where payment_id = :payment order by 1
                        """)
                .param("payment", payment)
                .query((row, _) -> new SellerOrderId(row.getObject("id", UUID.class)))
                .list();
    }

    /** A refund that comes into being. */
    record NewRefund(
            RefundId id,
            SellerOrderId order,
            UUID payment,
            List<LineRefund> lines,
            RefundReason reason,
            RefundStatus status) {

        long amount() {
            return lines.stream().mapToLong(LineRefund::total).sum();
        }
    }

    void insert(NewRefund refund, Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql(INSERT)
                .param("id", refund.id().value())
                .param("order", refund.order().value())
                .param("payment", refund.payment())
                .param("cause", refund.reason().cause().name())
                .param("causeId", refund.reason().causeId())
                .param("reason", refund.reason().words())
                .param("amount", refund.amount())
                .param("status", refund.status().name())
                .param("by", currentUser.name())
                .param("at", now)
                .param("doneAt", refund.status() == RefundStatus.DONE ? now : null)
                .update();
        for (var line : refund.lines()) {
            jdbc.sql(INSERT_LINE)
                    .param("id", refund.id().value())
                    .param("line", line.line().value())
                    .param("units", line.units())
                    .param("item", line.item())
                    .param("included", line.taxIncluded())
                    .param("shipping", line.shipping())
                    .param("tax", line.tax())
                    .update();
        }
    }

    /** Whether the status is another now; false when it was so already or may not become so. */
    boolean move(RefundId id, RefundStatus to, String error) {
        var from =
                Arrays.stream(RefundStatus.values())
                        .filter(status -> status.next().contains(to))
                        .map(Enum::name)
                        .toArray(String[]::new);
        return jdbc.sql(
                                """
                                update refund set status = :to, last_error = :error,
                                       done_at = case when :to = 'DONE' then :at else done_at end
                                 where id = :id and status = any (:from)
                                """)
                        .param("id", id.value())
                        .param("to", to.name())
                        .param("error", error)
                        .param("from", from)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The payment a refund goes back to, and how much of it. */
    record Owed(UUID payment, long amount) {}

    Owed owed(RefundId id) {
        return jdbc.sql("select payment_id, amount_minor_units from refund where id = :id")
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Owed(
                                        row.getObject("payment_id", UUID.class),
                                        row.getLong("amount_minor_units")))
                .optional()
                .orElseThrow(() -> new NotFound("refund", id));
    }

    private static UUID[] ids(Collection<SellerOrderId> orders) {
        return orders.stream().map(SellerOrderId::value).toArray(UUID[]::new);
    }
}
