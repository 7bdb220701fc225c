package views.operator.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.orders.OrderId;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.details.OrderDetails;
import services.orders.details.OrderTimeline;
import services.orders.details.SellerOrderView;
import services.orders.handling.WholeOrderCancelling;
import services.orders.messages.OrderNotes;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;
import views.orders.DocumentsPanel;
import views.orders.OrderDesk;
import views.orders.OrderLabels;
import views.orders.OrderPanel;
import views.orders.SellerOrderPanel;
import views.orders.TalkPanel;
import views.orders.TimelinePanel;

/** One order with everything about it, of every seller and every area, in one place. */
@Route(OrderNavigation.LIST + "/:order")
@RolesAllowed(Permissions.ORDERS_READ)
class OrderView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final OrderDetails details;
    private final OrderTimeline timeline;
    private final OrderNotes notes;
    private final WholeOrderCancelling cancelling;
    private final OrderDesk desk;
    private final List<OrderPanel> others;
    private final boolean mayAct;
    private final LiveFeed live;
    private Div panels = new Div();
    private String title = "";

    OrderView(
            OrderDetails details,
            OrderTimeline timeline,
            OrderNotes notes,
            WholeOrderCancelling cancelling,
            OrderDesk desk,
            List<OrderPanel> others,
            CurrentUser currentUser,
            LiveFeed live) {
        this.details = details;
        this.timeline = timeline;
        this.notes = notes;
        this.cancelling = cancelling;
        this.desk = desk;
        this.others =
                others.stream().sorted(Comparator.comparingInt(OrderPanel::position)).toList();
        this.mayAct = currentUser.may(Permissions.ORDERS_MANAGE);
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = OrderId.of(event.getRouteParameters().get("order").orElse(""));
            panels = new Div();
            panels.addClassName("panels");
            show(id);
            LiveUpdates.refresh(panels, live, () -> show(id), Topic.of("order", id));
            getContent().removeAll();
            getContent().add(panels);
        } catch (NotFound | IllegalArgumentException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OrderId id) {
        var order = details.require(id);
        title = Texts.of("orders.order", String.valueOf(order.number()));
        panels.removeAll();
        var badge = OrderLabels.badge(order.status());
        var header =
                mayAct && order.canBeCancelled()
                        ? new ViewHeader(title, badge, cancelButton(id))
                        : new ViewHeader(title, badge);
        panels.add(header, new OrderFacts(order));
        for (var part : order.parts()) {
            panels.add(new SellerOrderPanel(part, desk, mayAct, () -> show(id)));
        }
        others.stream().map(panel -> panel.of(id)).flatMap(Optional::stream).forEach(panels::add);
        order.parts().forEach(part -> panels.add(messages(id, part)));
        panels.add(notes(id));
        order.parts()
                .forEach(
                        part -> panels.add(new DocumentsPanel(part, desk, mayAct, () -> show(id))));
        panels.add(new TimelinePanel(timeline.of(id)));
    }

    private Component cancelButton(OrderId id) {
        var button =
                new Button(
                        Texts.of("orders.cancel-whole"),
                        _ ->
                                new ReasonDialog(
                                                Texts.of("orders.cancel-whole"),
                                                Texts.of("orders.cancel-whole.question"),
                                                true,
                                                reason ->
                                                        run(
                                                                id,
                                                                () -> cancelling.cancel(id, reason),
                                                                Texts.of("orders.cancelled")))
                                        .open());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private TalkPanel messages(OrderId id, SellerOrderView part) {
        var panel =
                TalkPanel.ofMessages(
                        Texts.of("orders.messages.of", part.number(), part.sellerName()),
                        desk.messages().of(part.id()));
        return mayAct
                ? panel.writing(
                        Texts.of("orders.messages.label-operator"),
                        Texts.of("orders.messages.send"),
                        text ->
                                run(
                                        id,
                                        () -> desk.messages().write(part.id(), text),
                                        Texts.of("orders.messages.sent")))
                : panel;
    }

    private TalkPanel notes(OrderId id) {
        var panel = TalkPanel.ofNotes(notes.of(id));
        return mayAct
                ? panel.writing(
                        Texts.of("orders.notes.label"),
                        Texts.of("orders.notes.add"),
                        text -> run(id, () -> notes.add(id, text), Texts.of("orders.notes.added")))
                : panel;
    }

    private boolean run(OrderId id, Runnable action, String success) {
        var done = Feedback.run(action, success);
        if (done) {
            show(id);
        }
        return done;
    }
}
