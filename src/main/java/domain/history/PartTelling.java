package domain.history;

import domain.orders.LineQuantity;
import domain.orders.NewLine;
import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the story of one seller's part, event by event, each allowed by our own rules. */
final class PartTelling {

    /** What left and arrived together is one parcel. */
    private record Journey(Instant shippedAt, @Nullable Instant deliveredAt) {}

    private final PastOrder order;
    private final PastPart part;
    private final List<Dated<SellerOrderEvent>> events = new ArrayList<>();
    private SellerOrder state;

    PartTelling(PastOrder order, PastPart part) {
        this.order = order;
        this.part = part;
        var placed =
                new SellerOrderEvent.Placed(
                        order.id(),
                        part.seller(),
                        order.currency(),
                        order.pricesIncludeTax(),
                        part.lines().stream().map(PastLine::line).toList());
        events.add(new Dated<>(placed, order.placedAt()));
        state = SellerOrder.placed(part.id(), placed);
    }

    PartTelling tell(Supplier<ShipmentId> shipments) {
        var all = part.lines().stream().map(PastLine::line).map(NewLine::id).toList();
        var paidAt = order.paidAt();
        if (paidAt != null) {
            happen(state.decide().clearPayment(all), paidAt);
            var acceptedAt = order.acceptedAt();
            if (acceptedAt != null) {
                happen(state.decide().accept(all), acceptedAt);
            }
            ship(shipments);
        }
        var cancellation = order.cancellation();
        if (cancellation != null && state.lines().stream().anyMatch(line -> line.open() > 0)) {
            happen(
                    state.decide().cancelAll(cancellation.by(), cancellation.reason()),
                    cancellation.at());
        }
        return this;
    }

    private void ship(Supplier<ShipmentId> shipments) {
        var parcels =
                new TreeMap<Journey, List<LineQuantity>>(
                        Comparator.comparing(Journey::shippedAt)
                                .thenComparing(
                                        Journey::deliveredAt,
                                        Comparator.nullsLast(Comparator.naturalOrder())));
        for (var line : part.lines()) {
            if (line.shippedAt() instanceof Instant shippedAt) {
                parcels.computeIfAbsent(
                                new Journey(shippedAt, line.deliveredAt()), _ -> new ArrayList<>())
                        .add(new LineQuantity(line.line().id(), line.line().amounts().quantity()));
            }
        }
        parcels.forEach((journey, contents) -> send(shipments.get(), journey, contents));
    }

    private void send(ShipmentId parcel, Journey journey, List<LineQuantity> contents) {
        var waiting =
                contents.stream()
                        .map(LineQuantity::line)
                        .filter(line -> !state.line(line).accepted())
                        .toList();
        if (!waiting.isEmpty()) {
            happen(state.decide().accept(waiting), journey.shippedAt());
        }
        happen(state.decide().ship(parcel, Tracking.NONE, contents), journey.shippedAt());
        if (journey.deliveredAt() instanceof Instant deliveredAt) {
            happen(state.decide().deliver(parcel), deliveredAt);
        }
    }

    List<OrderLine> lines() {
        return state.lines();
    }

    SellerOrder state() {
        return state;
    }

    void happen(SellerOrderEvent event, Instant at) {
        events.add(new Dated<>(event, at));
        state = state.after(event);
    }

    Chronicle.Part chronicle() {
        return new Chronicle.Part(state, List.copyOf(events));
    }
}
