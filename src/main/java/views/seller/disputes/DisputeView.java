package views.seller.disputes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.disputes.Dispute;
import domain.disputes.DisputeId;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.disputes.OwnDisputes;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.aftersales.AftersalesLabels;
import views.aftersales.DisputeFacts;
import views.aftersales.EvidenceField;
import views.aftersales.StatementList;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;

/** One dispute, and the seller's answer to it. */
@Route(DisputesView.PATH + "/:dispute")
@RolesAllowed(Permissions.OWN_RETURNS_READ)
class DisputeView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnDisputes disputes;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private final TextArea text = new TextArea(Texts.of("aftersales.your-answer"));
    private final EvidenceField evidence = new EvidenceField();
    private final Facts answer = new Facts(Texts.of("aftersales.your-answer"));

    DisputeView(OwnDisputes disputes, CurrentUser currentUser, LiveFeed live) {
        this.disputes = disputes;
        this.currentUser = currentUser;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = DisputeId.of(event.getRouteParameters().get("dispute").orElse(""));
            text.setMaxLength(Dispute.TEXT_MOST_CHARACTERS);
            text.setWidthFull();
            var send = new Button(Texts.of("aftersales.send"), _ -> answer(id));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            answer.with(text, evidence, send);
            var facts = new Div();
            facts.addClassName("panels");
            show(facts, id);
            LiveUpdates.refresh(facts, live, () -> show(facts, id), Topic.of("dispute", id));
            getContent().removeAll();
            // Beside what is refreshed, so that news does not take away what is being written.
            getContent().add(facts, answer);
        } catch (NotFound | IllegalArgumentException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.dispute");
    }

    private void show(Div facts, DisputeId id) {
        var details = disputes.require(id);
        var statements = new StatementList(statement -> disputes.evidence(id, statement));
        statements.show(details.statements());
        facts.removeAll();
        facts.add(
                new ViewHeader(
                        Texts.of("aftersales.dispute-number", details.row().number()),
                        AftersalesLabels.badge(details.row().status())),
                DisputeFacts.of(details.row()),
                new Facts(Texts.of("aftersales.said")).with(statements));
        answer.setVisible(details.isOpen() && currentUser.may(Permissions.OWN_RETURNS_HANDLE));
    }

    private void answer(DisputeId id) {
        var sent =
                Feedback.run(
                        () -> disputes.answer(id, text.getValue(), evidence.file()),
                        Texts.of("aftersales.sent"));
        if (sent) {
            text.clear();
            evidence.clear();
        }
    }
}
