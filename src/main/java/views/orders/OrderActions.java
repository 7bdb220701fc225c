package views.orders;

import domain.orders.OrderLineId;
import java.util.Set;
import java.util.stream.Collectors;
import services.orders.details.LineView;
import services.orders.details.ParcelView;
import services.orders.details.SellerOrderView;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.ReasonDialog;

/** Does with a seller order what somebody pressed, asking first where something has to be said. */
final class OrderActions {

    private final SellerOrderView order;
    private final OrderDesk desk;
    private final Runnable changed;

    OrderActions(SellerOrderView order, OrderDesk desk, Runnable changed) {
        this.order = order;
        this.desk = desk;
        this.changed = changed;
    }

    void acceptAll() {
        accept(
                order.lines().stream()
                        .filter(LineView::canBeAccepted)
                        .map(LineView::id)
                        .collect(Collectors.toSet()));
    }

    void accept(LineView line) {
        accept(Set.of(line.id()));
    }

    private void accept(Set<OrderLineId> lines) {
        run(() -> desk.handling().accept(order.id(), lines), Texts.of("orders.accepted"));
    }

    void refuse(LineView line) {
        new ReasonDialog(
                        Texts.of("orders.refuse"),
                        Texts.of("orders.refuse.question", line.name()),
                        true,
                        reason ->
                                run(
                                        () ->
                                                desk.handling()
                                                        .refuse(
                                                                order.id(),
                                                                Set.of(line.id()),
                                                                reason),
                                        Texts.of("orders.refused")))
                .open();
    }

    void ship() {
        new ShipDialog(
                        order.lines().stream().filter(LineView::canBeShipped).toList(),
                        (tracking, contents) ->
                                run(
                                        () -> desk.handling().ship(order.id(), tracking, contents),
                                        Texts.of("orders.shipped")))
                .open();
    }

    void cancel() {
        new CancelDialog(
                        order.lines().stream().filter(LineView::canBeCancelled).toList(),
                        (unwanted, reason) ->
                                run(
                                        () -> desk.handling().cancel(order.id(), unwanted, reason),
                                        Texts.of("orders.cancelled")))
                .open();
    }

    void addLine() {
        new AddLineDialog(
                        text -> desk.offers().find(order.id(), text),
                        (offer, quantity) ->
                                run(
                                        () -> {
                                            var _ =
                                                    desk.editing()
                                                            .add(order.id(), offer.id(), quantity);
                                        },
                                        Texts.of("orders.line-added")))
                .open();
    }

    void deliver(ParcelView parcel) {
        run(
                () -> desk.handling().deliver(order.id(), parcel.id()),
                Texts.of("orders.parcel.delivered"));
    }

    void lose(ParcelView parcel) {
        run(() -> desk.handling().lose(order.id(), parcel.id()), Texts.of("orders.parcel.lost"));
    }

    void correctTracking(ParcelView parcel) {
        new TrackingDialog(
                        parcel.tracking(),
                        tracking ->
                                run(
                                        () ->
                                                desk.handling()
                                                        .correctTracking(
                                                                order.id(), parcel.id(), tracking),
                                        Texts.of("orders.parcel.tracked")))
                .open();
    }

    private boolean run(Runnable action, String success) {
        var done = Feedback.run(action, success);
        changed.run();
        return done;
    }
}
