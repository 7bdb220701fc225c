package views.operator.payments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import services.payments.overview.WebhookRow;
import views.components.Formats;

/** One webhook: when, what came of it, and behind that what was said. */
final class WebhookText extends Composite<Details> {

    WebhookText(WebhookRow webhook) {
        var summary =
                new Div(
                        PaymentLabels.badge(webhook),
                        new Span(webhook.eventId()),
                        new Span(Formats.dateTime(webhook.receivedAt())));
        summary.addClassName("webhook-summary");
        var payload = new Pre(webhook.payload());
        payload.addClassName("webhook-payload");
        getContent().setSummary(summary);
        getContent().add(payload);
    }
}
