package views.operator.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.overview.PaymentRescue;
import services.payments.overview.PaymentStories;
import services.payments.overview.WebhookRow;
import services.shared.CurrentUser;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** What gateways told us, and what came of it. */
@Route(PaymentNavigation.WEBHOOKS)
@RolesAllowed(Permissions.PAYMENTS_READ)
class WebhooksView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final PaymentRescue rescue;
    private final Grid<WebhookRow> grid = new Grid<>();
    private final boolean mayAct;

    WebhooksView(
            PaymentStories stories, PaymentRescue rescue, CurrentUser currentUser, LiveFeed live) {
        this.rescue = rescue;
        this.mayAct = currentUser.may(Permissions.PAYMENTS_MANAGE);
        var onlyOpen = new Checkbox(Texts.of("payments.webhooks.only-open"));
        onlyOpen.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        grid.addColumn(row -> Formats.dateTime(row.receivedAt()))
                .setHeader(Texts.of("payments.webhooks.received"));
        grid.addColumn(row -> PaymentLabels.gateway(row.gateway()))
                .setHeader(Texts.of("payments.gateway"));
        grid.addColumn(WebhookRow::eventId)
                .setHeader(Texts.of("payments.webhooks.event"))
                .setFlexGrow(2);
        grid.addComponentColumn(PaymentLabels::badge).setHeader(Texts.of("common.status"));
        grid.addComponentColumn(this::action).setHeader(Texts.of("payments.actions"));
        grid.setItemDetailsRenderer(new ComponentRenderer<>(WebhooksView::details));
        grid.setItemsPageable(page -> stories.inbox(onlyOpen.getValue(), page));
        grid.setEmptyStateText(Texts.of("payments.webhooks.empty"));
        grid.setSizeFull();
        getContent().setSizeFull();
        getContent().add(new ViewHeader(getPageTitle()), onlyOpen, grid);
        LiveUpdates.refresh(
                this, live, () -> grid.getDataProvider().refreshAll(), Topic.of("webhook"));
    }

    private static Component details(WebhookRow row) {
        var text = new Pre(row.outcome() + "\n" + row.payload());
        text.addClassName("webhook-payload");
        return text;
    }

    private Component action(WebhookRow row) {
        if (row.processedAt() != null || !mayAct) {
            return new Span();
        }
        var again = new Button(Texts.of("payments.try-again"), _ -> readAgain(row));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setDisableOnClick(true);
        return again;
    }

    private void readAgain(WebhookRow row) {
        Feedback.run(() -> rescue.readAgain(row.id()), Texts.of("payments.tried-again"));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("payments.webhooks.title");
    }
}
