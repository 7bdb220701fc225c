package views.operator.disputes;

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
import domain.disputes.DisputeId;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.disputes.DisputeDecisions;
import services.disputes.DisputeDetails;
import services.disputes.DisputeQueries;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;
import views.aftersales.AftersalesLabels;
import views.aftersales.DisputeFacts;
import views.aftersales.StatementList;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;
import views.components.sellers.ReasonDialog;

/** One dispute, with everything the parties said, to be decided. */
@Route(DisputesView.PATH + "/:dispute")
@RolesAllowed(Permissions.ORDERS_READ)
class DisputeView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final DisputeQueries queries;
    private final DisputeDecisions decisions;
    private final LiveFeed live;

    DisputeView(DisputeQueries queries, DisputeDecisions decisions, LiveFeed live) {
        this.queries = queries;
        this.decisions = decisions;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = DisputeId.of(event.getRouteParameters().get("dispute").orElse(""));
            var panels = new Div();
            panels.addClassName("panels");
            show(panels, id);
            LiveUpdates.refresh(panels, live, () -> show(panels, id), Topic.of("dispute", id));
            getContent().removeAll();
            getContent().add(panels);
        } catch (NotFound | IllegalArgumentException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.dispute");
    }

    private void show(Div panels, DisputeId id) {
        var details = queries.require(id);
        var statements = new StatementList(statement -> queries.evidence(id, statement));
        statements.show(details.statements());
        panels.removeAll();
        panels.add(
                new ViewHeader(
                        Texts.of("aftersales.dispute-number", details.row().number()),
                        AftersalesLabels.badge(details.row().status())));
        if (details.decidable()) {
            panels.add(actions(details));
        }
        panels.add(
                DisputeFacts.of(details.row()),
                new Facts(Texts.of("aftersales.said")).with(statements));
    }

    private Div actions(DisputeDetails details) {
        var row = details.row();
        var decide =
                new Button(
                        Texts.of("aftersales.decide"),
                        _ ->
                                new DecisionDialog(
                                                row,
                                                (award, why) ->
                                                        run(
                                                                () ->
                                                                        decisions.decide(
                                                                                row.id(), award,
                                                                                why)))
                                        .open());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        var say =
                new Button(
                        Texts.of("aftersales.ask-parties"),
                        _ ->
                                new ReasonDialog(
                                                Texts.of("aftersales.ask-parties"),
                                                Texts.of("aftersales.ask-parties.hint"),
                                                true,
                                                words -> run(() -> decisions.say(row.id(), words)))
                                        .open());
        var bar = new Div(decide, say);
        bar.addClassName("row-actions");
        return bar;
    }

    private static boolean run(Runnable action) {
        return Feedback.run(action, Texts.of("aftersales.saved"));
    }
}
