package services.refunds;

import domain.orders.LineRefund;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.refunds.RefundHappening;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.SellerOrderEvents;
import services.payments.PaymentInstructions;

/**
 * Gives money back, whatever the path. Never more than is left of a line, and once for each cause:
 * both are decided under the locks of the seller orders.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RefundIssuing {

    /** What of the orders goes back; given only lines that were paid through a gateway. */
    interface Division extends Function<List<SellerOrder>, Map<SellerOrderId, List<LineRefund>>> {}

    private final StoredRefunds stored;
    private final SellerOrderEvents sellerOrders;
    private final PaymentInstructions instructions;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    RefundIssuing(
            StoredRefunds stored,
            SellerOrderEvents sellerOrders,
            PaymentInstructions instructions,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.stored = stored;
        this.sellerOrders = sellerOrders;
        this.instructions = instructions;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Refunds what the division says and tells the gateways; none when nothing goes back, those
     * that are there already when the cause has been told before.
     */
    List<RefundId> refund(
            Collection<SellerOrderId> orders, RefundReason reason, Division division) {
        return issue(orders, reason, division, RefundStatus.SENT);
    }

    /** As {@link #refund}, for money the gateway has given back already. */
    List<RefundId> recordDone(
            Collection<SellerOrderId> orders, RefundReason reason, Division division) {
        return issue(orders, reason, division, RefundStatus.DONE);
    }

    private List<RefundId> issue(
            Collection<SellerOrderId> orders,
            RefundReason reason,
            Division division,
            RefundStatus status) {
        stored.lock(orders);
        var known = stored.of(orders, reason);
        if (!known.isEmpty()) {
            return known;
        }
        var payments = stored.payments(orders);
        var divided = division.apply(orders.stream().map(id -> payable(id, payments)).toList());
        var made = new ArrayList<RefundId>();
        divided.forEach(
                (order, lines) ->
                        byPayment(lines, payments)
                                .forEach(
                                        (payment, parts) ->
                                                made.add(
                                                        issueOne(
                                                                order, payment, parts, reason,
                                                                status))));
        return made;
    }

    private SellerOrder payable(SellerOrderId id, Map<UUID, UUID> payments) {
        var order = sellerOrders.require(id);
        return PaidLines.of(order, line -> payments.containsKey(line.id().value()));
    }

    private static Map<UUID, List<LineRefund>> byPayment(
            List<LineRefund> lines, Map<UUID, UUID> payments) {
        var parts = new LinkedHashMap<UUID, List<LineRefund>>();
        for (var line : lines) {
            var payment = payments.get(line.line().value());
            if (payment != null && (line.total() > 0 || line.units() > 0)) {
                parts.computeIfAbsent(payment, _ -> new ArrayList<>()).add(line);
            }
        }
        // Units of which nothing is left are no refund by themselves.
        parts.values().removeIf(part -> total(part) == 0);
        return parts;
    }

    private RefundId issueOne(
            SellerOrderId id,
            UUID payment,
            List<LineRefund> lines,
            RefundReason reason,
            RefundStatus status) {
        var refund = RefundId.next();
        var order = sellerOrders.happen(id, decisions -> decisions.refund(refund.value(), lines));
        var at = clock.instant();
        var amount = total(lines);
        stored.insert(new StoredRefunds.NewRefund(refund, id, payment, lines, reason, status), at);
        if (status == RefundStatus.SENT) {
            instructions.refund(payment, amount, refund.toString());
        }
        events.publishEvent(
                new RefundHappening.RefundIssued(
                        refund,
                        order.order(),
                        id,
                        order.seller(),
                        payment,
                        reason.cause(),
                        reason.causeId(),
                        lines,
                        amount,
                        order.currency(),
                        at));
        if (status == RefundStatus.DONE) {
            events.publishEvent(new RefundHappening.RefundSettled(refund, at));
        }
        live.changed(Topic.of("refund", refund));
        return refund;
    }

    private static long total(List<LineRefund> lines) {
        return lines.stream().mapToLong(LineRefund::total).sum();
    }
}
