package domain.orders;

import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The part of an order that one seller fulfils. Immutable: {@link #decide} checks what may happen
 * to it, {@link #after} takes in what happened and never checks it again.
 */
public record SellerOrder(
        SellerOrderId id,
        OrderId order,
        SellerId seller,
        String currency,
        boolean pricesIncludeTax,
        List<OrderLine> lines,
        List<Shipment> shipments) {

    public SellerOrder {
        lines = List.copyOf(lines);
        shipments = List.copyOf(shipments);
    }

    /** The state the events lead to; the first one is {@code Placed}. */
    public static SellerOrder replay(SellerOrderId id, List<SellerOrderEvent> events) {
        var iterator = events.iterator();
        if (!(iterator.next() instanceof SellerOrderEvent.Placed placed)) {
            throw new IllegalArgumentException("A seller order begins by being placed");
        }
        var state = placed(id, placed);
        while (iterator.hasNext()) {
            state = state.after(iterator.next());
        }
        return state;
    }

    public static SellerOrder placed(SellerOrderId id, SellerOrderEvent.Placed placed) {
        return new SellerOrder(
                id,
                placed.order(),
                placed.seller(),
                placed.currency(),
                placed.pricesIncludeTax(),
                placed.lines().stream().map(OrderLine::of).toList(),
                List.of());
    }

    public SellerOrderStatus status() {
        var live = lines.stream().filter(line -> !line.status().isOff()).toList();
        if (live.isEmpty()) {
            return SellerOrderStatus.CANCELLED;
        }
        // An added line that waits for its payment does not hold up the others.
        var statuses = live.stream().filter(OrderLine::paid).map(OrderLine::status).toList();
        if (statuses.isEmpty()) {
            // Everything that was paid was exchanged for lines that are not paid yet.
            return lines.stream().anyMatch(OrderLine::paid)
                    ? SellerOrderStatus.ACCEPTED
                    : SellerOrderStatus.AWAITING_PAYMENT;
        }
        if (statuses.stream().allMatch(SellerOrder::hasArrived)) {
            return SellerOrderStatus.DELIVERED;
        }
        if (statuses.stream().allMatch(one -> one == LineStatus.SHIPPED || hasArrived(one))) {
            return SellerOrderStatus.SHIPPED;
        }
        if (live.stream().anyMatch(line -> line.shipped() > 0)) {
            return SellerOrderStatus.PARTLY_SHIPPED;
        }
        return statuses.contains(LineStatus.PLACED)
                ? SellerOrderStatus.TO_ACCEPT
                : SellerOrderStatus.ACCEPTED;
    }

    /** What may be done to it now. */
    public SellerOrderDecisions decide() {
        return new SellerOrderDecisions(this);
    }

    /** What can still go back to the shopper, in minor units. */
    public long refundable() {
        return lines.stream().mapToLong(OrderLine::refundable).sum();
    }

    public OrderLine line(OrderLineId id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new OrderRefused("order.line-unknown", "The order has no such line"));
    }

    public Shipment shipment(ShipmentId id) {
        return shipments.stream()
                .filter(shipment -> shipment.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new OrderRefused(
                                        "order.shipment-unknown", "The order has no such parcel"));
    }

    /** The state after an event that happened. */
    public SellerOrder after(SellerOrderEvent event) {
        return switch (event) {
            case SellerOrderEvent.Placed _ -> throw new IllegalArgumentException("Placed twice");
            case SellerOrderEvent.PaymentCleared cleared -> {
                // What was added to a running order was added by its seller, so it is accepted.
                var running = lines.stream().anyMatch(OrderLine::paid);
                yield each(
                        cleared.lines(),
                        line -> running ? line.cleared().acceptedBySeller() : line.cleared());
            }
            case SellerOrderEvent.Accepted accepted ->
                    each(accepted.lines(), OrderLine::acceptedBySeller);
            case SellerOrderEvent.Cancelled off ->
                    counted(off.lines(), (line, count) -> line.cancelled(count, off.refused()));
            case SellerOrderEvent.LineAdded added -> {
                var more = new ArrayList<>(lines);
                more.add(OrderLine.of(added.line()));
                yield with(more, shipments);
            }
            case SellerOrderEvent.Shipped shipped -> {
                var more = new ArrayList<>(shipments);
                more.add(
                        new Shipment(
                                shipped.shipment(),
                                shipped.tracking(),
                                shipped.lines(),
                                ShipmentStatus.SHIPPED));
                yield counted(shipped.lines(), OrderLine::shipped).with(more);
            }
            case SellerOrderEvent.TrackingCorrected corrected ->
                    parcel(corrected.shipment(), parcel -> parcel.tracked(corrected.tracking()));
            case SellerOrderEvent.Delivered arrived ->
                    counted(shipment(arrived.shipment()).contents(), OrderLine::delivered)
                            .parcel(
                                    arrived.shipment(),
                                    parcel -> parcel.in(ShipmentStatus.DELIVERED));
            case SellerOrderEvent.Lost lost ->
                    parcel(lost.shipment(), parcel -> parcel.in(ShipmentStatus.LOST));
            case SellerOrderEvent.Returned back -> counted(back.lines(), OrderLine::returned);
            case SellerOrderEvent.Refunded refunded -> {
                var state = this;
                for (var part : refunded.lines()) {
                    state = state.each(List.of(part.line()), line -> line.refunded(part));
                }
                yield state;
            }
        };
    }

    private static boolean hasArrived(LineStatus status) {
        return status == LineStatus.DELIVERED || status == LineStatus.RETURNED;
    }

    private SellerOrder each(Collection<OrderLineId> ids, UnaryOperator<OrderLine> change) {
        return with(
                lines.stream()
                        .map(line -> ids.contains(line.id()) ? change.apply(line) : line)
                        .toList(),
                shipments);
    }

    private SellerOrder counted(
            List<LineQuantity> quantities, BiFunction<OrderLine, Integer, OrderLine> change) {
        var counts =
                quantities.stream()
                        .collect(Collectors.toMap(LineQuantity::line, LineQuantity::quantity));
        return with(
                lines.stream()
                        .map(
                                line -> {
                                    var count = counts.get(line.id());
                                    return count == null ? line : change.apply(line, count);
                                })
                        .toList(),
                shipments);
    }

    private SellerOrder parcel(ShipmentId id, UnaryOperator<Shipment> change) {
        return with(
                shipments.stream()
                        .map(parcel -> parcel.id().equals(id) ? change.apply(parcel) : parcel)
                        .toList());
    }

    private SellerOrder with(List<Shipment> nowShipments) {
        return with(lines, nowShipments);
    }

    private SellerOrder with(List<OrderLine> nowLines, List<Shipment> nowShipments) {
        return new SellerOrder(
                id, order, seller, currency, pricesIncludeTax, nowLines, nowShipments);
    }
}
