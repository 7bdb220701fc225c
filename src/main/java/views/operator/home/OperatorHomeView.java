package views.operator.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.worklist.Waiting;
import services.worklist.WorkQueues;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** What waits for an operator, live. */
@Route("operator")
@Menu(title = "operator.home", order = 1, icon = "vaadin:dashboard")
@RolesAllowed(Permissions.CATALOG_READ)
class OperatorHomeView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final WorkQueues queues;
    private final Div cards = new Div();

    OperatorHomeView(WorkQueues queues, LiveFeed live) {
        this.queues = queues;
        cards.addClassName("cards");
        getContent().add(new ViewHeader(getPageTitle()), cards);
        LiveUpdates.refresh(
                this,
                live,
                this::show,
                Topic.of("seller"),
                Topic.of("product"),
                Topic.of("import"),
                Topic.of("dispute"),
                Topic.of("refund"),
                Topic.of("review"),
                Topic.of("payment"),
                Topic.of("bank"),
                Topic.of("mail"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("operator.home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        cards.removeAll();
        queues.counts().forEach(waiting -> cards.add(card(waiting)));
    }

    private static Anchor card(Waiting waiting) {
        var label = new Span(Texts.of("operator.queue." + waiting.queue().name()));
        label.addClassName("card-label");
        var count = new Span(Formats.number(waiting.count()));
        count.addClassName("card-figure");
        var age = new Span(ageOf(Optional.ofNullable(waiting.oldest())));
        age.addClassName("card-detail");
        var card = new Anchor(path(waiting.queue()), label, count, age);
        card.addClassName("card");
        return card;
    }

    private static String ageOf(Optional<Instant> oldest) {
        return oldest.map(since -> Texts.of("operator.queue.oldest", Formats.dateTime(since)))
                .orElseGet(() -> Texts.of("operator.queue.empty"));
    }

    private static String path(Waiting.Queue queue) {
        return switch (queue) {
            case SELLERS_TO_REVIEW -> "operator/sellers?status=IN_REVIEW";
            case PRODUCTS_TO_MODERATE, CHANGES_TO_MODERATE -> "operator/moderation";
            case IMPORTS_TO_CONFIRM -> "operator/imports";
            case DISPUTES_TO_DECIDE -> "operator/disputes";
            case REFUNDS_STUCK -> "operator/refunds?status=FAILED";
            case REVIEWS_TO_READ -> "operator/reviews?status=SUBMITTED";
            case PAYMENTS_STUCK -> "operator/payments?stuck=true";
            case TRANSFERS_TO_MATCH -> "operator/bank";
            case MAILS_UNSENT -> "operator/mail";
        };
    }
}
