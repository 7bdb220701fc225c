package services.refunds;

import domain.disputes.DisputeHappening;
import domain.orders.LineRefund;
import domain.orders.OrderHappening;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import domain.payments.PaymentHappening;
import domain.refunds.RefundCause;
import domain.refunds.RefundDivision;
import domain.refunds.RefundHappening;
import domain.refunds.RefundStatus;
import domain.refunds.UnitsToRefund;
import domain.returns.ReturnHappening;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;

/**
 * Gives money back when something happened that says so, and follows what gateways make of it. All
 * of it may be told twice: causes have ids, and a status moves once.
 */
@Component
class RefundBookkeeping {

    private static final Logger log = LoggerFactory.getLogger(RefundBookkeeping.class);

    private final RefundIssuing issuing;
    private final StoredRefunds stored;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    RefundBookkeeping(
            RefundIssuing issuing,
            StoredRefunds stored,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.issuing = issuing;
        this.stored = stored;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OrderHappening.SellerOrderChanged changed) {
        if (changed.event() instanceof SellerOrderEvent.Cancelled cancelled) {
            var units =
                    cancelled.lines().stream()
                            .map(off -> new UnitsToRefund(off.line(), off.quantity(), true))
                            .toList();
            issuing.refund(
                    List.of(changed.sellerOrder()),
                    new RefundReason(
                            RefundCause.CANCELLATION,
                            String.valueOf(changed.seq()),
                            cancelled.reason()),
                    orders -> units(orders, units));
        }
    }

    @ApplicationModuleListener
    void on(ReturnHappening.ReturnSettled settled) {
        if (settled.paidBack()) {
            var units =
                    settled.accepted().stream()
                            .map(
                                    back ->
                                            new UnitsToRefund(
                                                    back.line(),
                                                    back.quantity(),
                                                    settled.refundShipping()))
                            .toList();
            issuing.refund(
                    List.of(settled.sellerOrder()),
                    new RefundReason(RefundCause.RETURN, settled.id().toString(), ""),
                    orders -> units(orders, units));
        }
    }

    @ApplicationModuleListener
    void on(DisputeHappening.DisputeDecided decided) {
        if (decided.awarded() > 0) {
            issuing.refund(
                    List.of(decided.sellerOrder()),
                    new RefundReason(
                            RefundCause.DISPUTE, decided.dispute().toString(), decided.decision()),
                    orders -> atMost(orders, decided.awarded()));
        }
    }

    @ApplicationModuleListener
    void on(PaymentHappening.RefundDone done) {
        StoredRefunds.ofReference(done.reference())
                .filter(refund -> stored.move(refund, RefundStatus.DONE, ""))
                .ifPresent(
                        refund -> tell(new RefundHappening.RefundSettled(refund, clock.instant())));
    }

    @ApplicationModuleListener
    void on(PaymentHappening.RefundFailed failed) {
        StoredRefunds.ofReference(failed.reference())
                .filter(refund -> stored.move(refund, RefundStatus.FAILED, failed.why()))
                .ifPresent(
                        refund -> tell(new RefundHappening.RefundStuck(refund, clock.instant())));
    }

    /** The money is back already: the orders learn of it. */
    @ApplicationModuleListener
    void on(PaymentHappening.RefundedAtGateway refunded) {
        var orders = stored.sellerOrdersPaidBy(refunded.payment());
        if (orders.isEmpty()) {
            log.info("Payment {} was refunded before it had an order", refunded.payment());
            return;
        }
        var made =
                issuing.recordDone(
                        orders,
                        new RefundReason(RefundCause.GATEWAY, refunded.reference(), ""),
                        loaded ->
                                atMost(
                                        paidBy(refunded.payment(), orders, loaded),
                                        refunded.amount()));
        log.info("Gateway refund {} became {} refunds", refunded.reference(), made.size());
    }

    private List<SellerOrder> paidBy(
            UUID payment, Collection<SellerOrderId> ids, List<SellerOrder> orders) {
        var payments = stored.payments(ids);
        return orders.stream()
                .map(
                        order ->
                                PaidLines.of(
                                        order,
                                        line -> payment.equals(payments.get(line.id().value()))))
                .toList();
    }

    private void tell(RefundHappening what) {
        events.publishEvent(what);
        live.changed(Topic.of("refund", what.refund()));
    }

    private static Map<SellerOrderId, List<LineRefund>> units(
            List<SellerOrder> orders, List<UnitsToRefund> units) {
        var order = orders.getFirst();
        var known = new ArrayList<UnitsToRefund>(units);
        known.removeIf(
                wanted ->
                        order.lines().stream().noneMatch(line -> line.id().equals(wanted.line())));
        var lines = RefundDivision.byUnitsNotYetRefunded(order, known);
        return lines.isEmpty() ? Map.of() : Map.of(order.id(), lines);
    }

    /** What happened before may have left less; nobody here can be asked. */
    private static Map<SellerOrderId, List<LineRefund>> atMost(
            List<SellerOrder> orders, long amount) {
        var left = orders.stream().mapToLong(SellerOrder::refundable).sum();
        if (left < amount) {
            log.warn("Of {} to pay back only {} are left", amount, left);
        }
        return left == 0 ? Map.of() : RefundDivision.byAmount(orders, Math.min(amount, left));
    }
}
