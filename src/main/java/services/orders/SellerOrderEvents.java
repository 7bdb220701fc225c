package services.orders;

import domain.orders.OrderHappening;
import domain.orders.OrderId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderDecisions;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.internal.OrderEventLog;
import services.orders.internal.SellerOrderChanges;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.SellerOrderTable.Kept;
import services.orders.internal.StockOfOrders;
import services.shared.NotFound;

/**
 * The one way in which anything happens to a seller order: decided by the domain under the lock of
 * its row, kept as an event, written to the tables and to the stock, and told, all in the caller's
 * transaction. Who may ask for it is the business of the use case that calls.
 */
@Service
@Transactional
public class SellerOrderEvents {

    private final SellerOrderTable table;
    private final SellerOrderChanges changes;
    private final OrderEventLog log;
    private final StockOfOrders stock;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    SellerOrderEvents(
            SellerOrderTable table,
            SellerOrderChanges changes,
            OrderEventLog log,
            StockOfOrders stock,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.table = table;
        this.changes = changes;
        this.log = log;
        this.stock = stock;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** As it is now, without a lock; "not found" for everybody who may not see it. */
    @Transactional(readOnly = true)
    public SellerOrder require(SellerOrderId id) {
        return table.find(id).orElseThrow(() -> new NotFound("order", id)).state();
    }

    /** The parts of an order, in the order in which they are to be locked. */
    @Transactional(readOnly = true)
    public List<SellerOrderId> of(OrderId order) {
        return table.of(order);
    }

    /**
     * Lets happen what the decision answers.
     *
     * @return the state after it
     * @throws domain.orders.OrderRefused when the state does not allow it
     */
    public SellerOrder happen(
            SellerOrderId id, Function<SellerOrderDecisions, ? extends SellerOrderEvent> decision) {
        var at = clock.instant();
        var before = table.lock(id);
        var event = decision.apply(before.state().decide());
        var after = before.state().after(event);
        log.append(List.of(entry(before, event)), at);
        changes.write(before, after, event, at);
        stock.follow(before, event);
        events.publishEvent(
                new OrderHappening.SellerOrderChanged(
                        after.order(), id, after.seller(), before.seq() + 1, event, at));
        live.changed(Topic.of("order", after.order()));
        live.changed(Topic.of("seller-order", id));
        live.changed(Topic.of("seller-orders-of", after.seller()));
        return after;
    }

    private static OrderEventLog.Entry entry(Kept before, SellerOrderEvent event) {
        var state = before.state();
        return new OrderEventLog.Entry(
                state.id().value(),
                before.seq() + 1,
                state.order(),
                state.seller().value(),
                before.customer(),
                event);
    }
}
