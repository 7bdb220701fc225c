package views.seller.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.details.OrderTimeline;
import services.orders.details.OwnOrderDetails;
import services.orders.details.SellerOrderView;
import services.orders.messages.OrderNotes;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;
import views.orders.DocumentsPanel;
import views.orders.OrderDesk;
import views.orders.OrderLabels;
import views.orders.SellerOrderPanel;
import views.orders.TalkPanel;
import views.orders.TimelinePanel;

/** One order of the seller, with everything that can be done with it. */
@Route(OrderNavigation.LIST + "/:order")
@RolesAllowed(Permissions.OWN_ORDERS_READ)
class OrderView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnOrderDetails details;
    private final OrderTimeline timeline;
    private final OrderNotes notes;
    private final OrderDesk desk;
    private final boolean mayAct;
    private final LiveFeed live;
    private Div panels = new Div();
    private String title = "";

    OrderView(
            OwnOrderDetails details,
            OrderTimeline timeline,
            OrderNotes notes,
            OrderDesk desk,
            CurrentUser currentUser,
            LiveFeed live) {
        this.details = details;
        this.timeline = timeline;
        this.notes = notes;
        this.desk = desk;
        this.mayAct = currentUser.may(Permissions.OWN_ORDERS_FULFIL);
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = SellerOrderId.of(event.getRouteParameters().get("order").orElse(""));
            panels = new Div();
            panels.addClassName("panels");
            show(id);
            LiveUpdates.refresh(panels, live, () -> show(id), Topic.of("seller-order", id));
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

    private void show(SellerOrderId id) {
        var order = details.require(id);
        title = Texts.of("orders.order", order.number());
        panels.removeAll();
        panels.add(new ViewHeader(title));
        panels.add(new SellerOrderPanel(order, desk, mayAct, () -> show(id)));
        panels.add(facts(order), messages(order), notes(order));
        panels.add(new DocumentsPanel(order, desk, mayAct, () -> show(id)));
        panels.add(new TimelinePanel(timeline.of(order.order())));
    }

    private static Facts facts(SellerOrderView order) {
        return new Facts(Texts.of("orders.delivery"))
                .fact(Texts.of("orders.customer"), order.customerName())
                .fact(Texts.of("orders.ship-to"), OrderLabels.address(order.shipTo()))
                .fact(Texts.of("orders.shipping-method"), order.shippingMethod())
                .fact(Texts.of("orders.placed"), Formats.dateTime(order.placedAt()));
    }

    private TalkPanel messages(SellerOrderView order) {
        var panel =
                TalkPanel.ofMessages(Texts.of("orders.messages"), desk.messages().of(order.id()));
        return mayAct
                ? panel.writing(
                        Texts.of("orders.messages.label"),
                        Texts.of("orders.messages.send"),
                        text ->
                                run(
                                        order.id(),
                                        () -> desk.messages().write(order.id(), text),
                                        Texts.of("orders.messages.sent")))
                : panel;
    }

    private TalkPanel notes(SellerOrderView order) {
        var panel = TalkPanel.ofNotes(notes.of(order.order()));
        return mayAct
                ? panel.writing(
                        Texts.of("orders.notes.label"),
                        Texts.of("orders.notes.add"),
                        text ->
                                run(
                                        order.id(),
                                        () -> notes.add(order.order(), text),
                                        Texts.of("orders.notes.added")))
                : panel;
    }

    private boolean run(SellerOrderId id, Runnable action, String success) {
        var done = Feedback.run(action, success);
        if (done) {
            show(id);
        }
        return done;
    }
}
