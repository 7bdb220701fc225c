package views.operator.payments;

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
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.bank.BankStatements;
import services.payments.overview.PaymentRescue;
import services.payments.overview.PaymentStories;
import services.payments.overview.PaymentStory;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;

/** One payment: what happened, what its gateway has still to do, and what it told us. */
@Route(PaymentNavigation.LIST + "/:payment")
@RolesAllowed(Permissions.PAYMENTS_READ)
class PaymentView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final PaymentStories stories;
    private final PaymentRescue rescue;
    private final BankStatements bank;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private Div panels = new Div();
    private String title = "";

    PaymentView(
            PaymentStories stories,
            PaymentRescue rescue,
            BankStatements bank,
            CurrentUser currentUser,
            LiveFeed live) {
        this.stories = stories;
        this.rescue = rescue;
        this.bank = bank;
        this.currentUser = currentUser;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("payment").orElse(""));
            panels = new Div();
            panels.addClassName("panels");
            show(id);
            LiveUpdates.refresh(panels, live, () -> show(id), Topic.of("payment", id));
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

    private void show(UUID id) {
        var story = stories.require(id);
        var parts = new PaymentParts(story);
        title = Texts.of("payments.one", String.valueOf(story.payment().number()));
        panels.removeAll();
        panels.add(
                new ViewHeader(title, header(story)),
                parts.facts(),
                parts.instructions(
                        currentUser.may(Permissions.PAYMENTS_MANAGE),
                        one -> run(id, () -> rescue.tryAgain(one.id()), "payments.tried-again"),
                        one -> run(id, () -> bank.refundSent(one.id()), "payments.bank.sent-done")),
                parts.events(),
                parts.webhooks());
    }

    private Component[] header(PaymentStory story) {
        var badge = PaymentLabels.badge(story.payment().status());
        if (!story.payment().status().isOpen() || !currentUser.may(Permissions.PAYMENTS_MANAGE)) {
            return new Component[] {badge};
        }
        var cancel = new Button(Texts.of("payments.cancel"), _ -> askWhy(story));
        cancel.addThemeVariants(ButtonVariant.ERROR);
        return new Component[] {badge, cancel};
    }

    private void askWhy(PaymentStory story) {
        var payment = story.payment();
        new ReasonDialog(
                        Texts.of("payments.cancel"),
                        Texts.of(
                                "payments.cancel.question",
                                String.valueOf(payment.number()),
                                Formats.money(payment.amount())),
                        true,
                        reason ->
                                run(
                                        payment.id(),
                                        () -> rescue.cancel(payment.id(), reason),
                                        "payments.cancelled"))
                .open();
    }

    /** Shows at once what the live feed would show a moment later. */
    private boolean run(UUID id, Runnable action, String successKey) {
        var done = Feedback.run(action, Texts.of(successKey));
        show(id);
        return done;
    }
}
