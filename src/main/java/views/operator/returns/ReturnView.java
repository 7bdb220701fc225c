package views.operator.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.returns.ReturnId;
import domain.returns.ReturnStep;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.live.Topic;
import services.returns.ReturnInterventions;
import services.returns.ReturnQueries;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.aftersales.ReturnPanel;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;

/** One return, in which an operator may step in for the seller. */
@Route(ReturnsView.PATH + "/:return")
@RolesAllowed(Permissions.ORDERS_READ)
class ReturnView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReturnQueries queries;
    private final ReturnInterventions interventions;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private ReturnPanel panel = new ReturnPanel(_ -> false);

    ReturnView(
            ReturnQueries queries,
            ReturnInterventions interventions,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.interventions = interventions;
        this.currentUser = currentUser;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = ReturnId.of(event.getRouteParameters().get("return").orElse(""));
            panel = new ReturnPanel(step -> take(id, step));
            show(id);
            LiveUpdates.refresh(panel, live, () -> show(id), Topic.of("return", id));
            getContent().removeAll();
            getContent().add(panel);
        } catch (NotFound | IllegalArgumentException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.return");
    }

    private void show(ReturnId id) {
        panel.show(queries.require(id), currentUser.may(Permissions.ORDERS_MANAGE));
    }

    /** Shows at once what the live feed would show a moment later. */
    private boolean take(ReturnId id, ReturnStep step) {
        var done = Feedback.run(() -> interventions.take(id, step), Texts.of("aftersales.saved"));
        show(id);
        return done;
    }
}
