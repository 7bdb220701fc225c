package services.orders;

import domain.checkout.PricedBasket;
import domain.orders.NewLine;
import domain.orders.OrderEvent;
import domain.orders.OrderHappening;
import domain.orders.OrderId;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.Party;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.internal.NewOrderRows;
import services.orders.internal.NewOrderRows.Head;
import services.orders.internal.NewOrderRows.NewPart;
import services.orders.internal.OrderEventLog;
import services.orders.internal.WholeOrders;
import services.stock.Reservations;
import services.stock.Reservations.LineDemand;

/**
 * Makes orders of baskets, unchanged to the cent, in the transaction of whoever is sure that the
 * shopper wants it: one seller order for each seller, the stock held for the cart moved over.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_MANAGE + "')")
public class OrderPlacing {

    private final NewOrderRows rows;
    private final OrderEventLog log;
    private final WholeOrders wholes;
    private final SellerOrderEvents sellerOrders;
    private final Reservations reservations;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    OrderPlacing(
            NewOrderRows rows,
            OrderEventLog log,
            WholeOrders wholes,
            SellerOrderEvents sellerOrders,
            Reservations reservations,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.rows = rows;
        this.log = log;
        this.wholes = wholes;
        this.sellerOrders = sellerOrders;
        this.reservations = reservations;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Places the basket as an order.
     *
     * @param paid whether the money is certain; without it, as with a transfer that is awaited, the
     *     sellers do not begin
     * @throws domain.stock.SoldOut when the cart no longer holds what it needs
     */
    public PlacedOrder place(PricedBasket basket, @Nullable UUID payment, boolean paid) {
        var head = new Head(OrderId.next(), basket, payment, paid, clock.instant());
        var parts = identified(basket);
        reservations.moveToOrder(basket.cart(), demand(parts));
        var number = rows.insert(head, parts);
        log.append(happened(head, number, parts), head.at());
        events.publishEvent(new OrderHappening.OrderPlaced(head.order(), paid, head.at()));
        tell(head.order(), parts);
        return new PlacedOrder(head.order(), number);
    }

    /** The money an order had awaited has come: its sellers may begin. */
    public void paid(OrderId order, UUID payment) {
        var at = clock.instant();
        wholes.happen(order, whole -> Optional.of(whole.pay(payment)), at);
        for (var part : sellerOrders.of(order)) {
            sellerOrders.happen(
                    part,
                    may ->
                            may.clearPayment(
                                    may.order().lines().stream().map(OrderLine::id).toList()));
        }
        events.publishEvent(new OrderHappening.OrderPaid(order, at));
    }

    /** The money an order had awaited will not come: nothing of it is fulfilled. */
    public void cancelUnpaid(OrderId order, String reason) {
        var at = clock.instant();
        wholes.happen(order, whole -> Optional.of(whole.giveUp()), at);
        for (var part : sellerOrders.of(order)) {
            sellerOrders.happen(part, may -> may.cancelAll(Party.SYSTEM, reason));
        }
    }

    private static List<NewPart> identified(PricedBasket basket) {
        var parts = new ArrayList<NewPart>();
        for (var part : basket.parts()) {
            var lines = new ArrayList<NewLine>();
            for (var line : part.lines()) {
                lines.add(
                        new NewLine(
                                OrderLineId.next(),
                                lines.size() + 1,
                                line.item(),
                                line.amounts(),
                                line.taxPercent()));
            }
            parts.add(new NewPart(SellerOrderId.next(), parts.size() + 1, part, lines));
        }
        return parts;
    }

    private static List<LineDemand> demand(List<NewPart> parts) {
        var demand = new ArrayList<LineDemand>();
        for (var part : parts) {
            for (var line : part.lines()) {
                var offer = line.item().offerId();
                if (offer != null) {
                    demand.add(new LineDemand(line.id(), offer, line.amounts().quantity()));
                }
            }
        }
        return demand;
    }

    private static List<OrderEventLog.Entry> happened(Head head, long number, List<NewPart> parts) {
        var basket = head.basket();
        var stream = new Stream(head, head.order().value(), null);
        var entries = new ArrayList<OrderEventLog.Entry>();
        entries.add(
                stream.entry(
                        1,
                        new OrderEvent.Placed(
                                number,
                                basket.customer(),
                                basket.email(),
                                basket.currency(),
                                basket.amounts(),
                                head.at())));
        if (head.paid()) {
            entries.add(stream.entry(2, new OrderEvent.Paid(head.payment())));
        }
        parts.forEach(part -> entries.addAll(happened(head, part)));
        return entries;
    }

    private static List<OrderEventLog.Entry> happened(Head head, NewPart part) {
        var seller = part.part().seller();
        var stream = new Stream(head, part.id().value(), seller.value());
        var placed =
                new SellerOrderEvent.Placed(
                        head.order(),
                        seller,
                        head.basket().currency(),
                        part.part().pricesIncludeTax(),
                        part.lines());
        if (!head.paid()) {
            return List.of(stream.entry(1, placed));
        }
        var cleared =
                new SellerOrderEvent.PaymentCleared(
                        part.lines().stream().map(NewLine::id).toList());
        return List.of(stream.entry(1, placed), stream.entry(2, cleared));
    }

    /** Where the first events of an order or of a seller order go. */
    private record Stream(Head head, UUID id, @Nullable UUID seller) {

        private OrderEventLog.Entry entry(int seq, Object event) {
            return new OrderEventLog.Entry(
                    id, seq, head.order(), seller, head.basket().customer(), event);
        }
    }

    private void tell(OrderId order, List<NewPart> parts) {
        live.changed(Topic.of("order", order));
        for (var part : parts) {
            live.changed(Topic.of("seller-order", part.id()));
            live.changed(Topic.of("seller-orders-of", part.part().seller()));
        }
    }
}
