package services.adapters.gateways.test;

import domain.payments.GatewayNews;
import java.util.ArrayList;
import java.util.List;
import services.payments.PaymentGateway.Told;
import services.payments.WebhookRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the merchant's side understands of the test gateway's webhooks. */
final class NoticeReading {

    private NoticeReading() {}

    static List<Told> parse(JsonMapper json, String body) {
        try {
            var told = new ArrayList<Told>();
            for (JsonNode node : json.readTree(body).required("events")) {
                told.add(told(json.treeToValue(node, GatewayNotices.Event.class), node));
            }
            return told;
        } catch (JacksonException unreadable) {
            throw new WebhookRefused("webhook.unreadable", "This is not a webhook of this gateway");
        }
    }

    /** What one kept event says. */
    static Told event(JsonMapper json, String kept) {
        var node = json.readTree(kept);
        return told(json.treeToValue(node, GatewayNotices.Event.class), node);
    }

    private static Told told(GatewayNotices.Event event, JsonNode node) {
        var news =
                switch (event.type()) {
                    case "authorised" -> new GatewayNews.Authorised();
                    case "declined" -> new GatewayNews.Declined(event.reason());
                    case "captured" -> new GatewayNews.Captured(event.amount());
                    case "voided" -> new GatewayNews.Voided();
                    case "refunded" -> new GatewayNews.Refunded(event.key(), event.amount());
                    default ->
                            throw new WebhookRefused(
                                    "webhook.unknown", "This gateway says nothing like that");
                };
        return new Told(event.id(), event.payment(), news, node.toString());
    }
}
