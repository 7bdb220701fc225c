package services.refunds;

import domain.orders.LineRefund;
import domain.orders.OrderId;
import domain.orders.SellerOrder;
import domain.people.Permissions;
import domain.refunds.RefundCause;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.PaymentInstructions;

/** What an operator pays back by hand: units of lines, or an amount. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.REFUNDS_MAKE + "')")
public class OperatorRefunds {

    private static final int REASON_MOST_CHARACTERS = 500;

    private final RefundIssuing issuing;
    private final StoredRefunds stored;
    private final RefundPlans plans;
    private final PaymentInstructions instructions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LiveFeed live;

    OperatorRefunds(
            RefundIssuing issuing,
            StoredRefunds stored,
            RefundPlans plans,
            PaymentInstructions instructions,
            JdbcClient jdbc,
            AuditTrail audit,
            LiveFeed live) {
        this.issuing = issuing;
        this.stored = stored;
        this.plans = plans;
        this.instructions = instructions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
    }

    @Transactional(readOnly = true)
    public List<RefundableLine> refundable(OrderId order) {
        var names = sellerNames(order);
        return plans.payable(order).stream()
                .flatMap(
                        part ->
                                part.lines().stream()
                                        .filter(line -> line.refundable() > 0)
                                        .map(
                                                line ->
                                                        new RefundableLine(
                                                                line.id(),
                                                                part.id(),
                                                                names.getOrDefault(
                                                                        part.id().value(), ""),
                                                                line.item().title(),
                                                                line.amounts().quantity(),
                                                                line.amounts().quantity()
                                                                        - line.refunded().units(),
                                                                line.refundable(),
                                                                part.currency())))
                .toList();
    }

    /** Exactly what {@link #refund} would do now. */
    @Transactional(readOnly = true)
    public RefundPreview preview(RefundWish wish) {
        var orders = plans.payable(plans.ordersOf(wish));
        var divided = RefundPlans.divide(wish, orders);
        var names = sellerNames(wish.order());
        var parts =
                orders.stream()
                        .flatMap(
                                order ->
                                        divided.getOrDefault(order.id(), List.of()).stream()
                                                .map(line -> part(order, line, names)))
                        .toList();
        return new RefundPreview(
                orders.getFirst().currency(),
                parts.stream().mapToLong(RefundPreview.Part::total).sum(),
                orders.stream().mapToLong(SellerOrder::refundable).sum(),
                parts);
    }

    /**
     * Pays it back.
     *
     * @param key of the intention: the same again makes no second refund
     */
    public List<RefundId> refund(RefundWish wish, String reason, UUID key) {
        var _ = PlainText.requireFilled("The reason", reason, REASON_MOST_CHARACTERS);
        var cause = wish instanceof RefundWish.ByUnits ? RefundCause.LINES : RefundCause.AMOUNT;
        var made =
                issuing.refund(
                        plans.ordersOf(wish),
                        new RefundReason(cause, key.toString(), reason),
                        orders -> RefundPlans.divide(wish, orders));
        if (made.isEmpty()) {
            throw new Refused("refund.nothing", "There is nothing left to pay back of that");
        }
        audit.record(
                AuditedAct.of("refund.make", "order", wish.order())
                        .changing(
                                null,
                                Map.of("refunds", made.stream().map(Object::toString).toList()))
                        .because(reason));
        return made;
    }

    /** For a refund the gateway would not make. */
    public void sendAgain(RefundId id) {
        if (!stored.move(id, RefundStatus.SENT, "")) {
            throw new Refused("refund.not-stuck", "Only a refund that failed is sent again");
        }
        var owed = stored.owed(id);
        instructions.refund(owed.payment(), owed.amount(), id.toString());
        audit.record(AuditedAct.of("refund.send-again", "refund", id));
        live.changed(Topic.of("refund", id));
    }

    private static RefundPreview.Part part(
            SellerOrder order, LineRefund line, Map<UUID, String> names) {
        return new RefundPreview.Part(
                names.getOrDefault(order.id().value(), ""),
                order.line(line.line()).item().title(),
                line.units(),
                line.item(),
                line.shipping(),
                line.tax());
    }

    private Map<UUID, String> sellerNames(OrderId order) {
        var names = new LinkedHashMap<UUID, String>();
        jdbc.sql(
                        """
                        select o.id, s.display_name
                          from seller_order o join seller s on s.id = o.seller_id
                         where o.order_id = :order
                        """)
                .param("order", order.value())
                .query(
                        row -> {
                            names.put(
                                    row.getObject("id", UUID.class), row.getString("display_name"));
                        });
        return names;
    }
}
