package services.payments;

import domain.payments.CardNumbers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.internal.Gateways;
import services.shared.ActingAs;
import services.shared.NotFound;

/**
 * Takes what gateways post to us: checked, kept, and looked at afterwards, so that a gateway never
 * waits for us and never has to say a thing twice because we stumbled over it. The same event again
 * is thanked for and not kept.
 */
@Service
@PreAuthorize("permitAll()")
public class WebhookInbox {

    static final int MOST_CHARACTERS = 1_000_000;

    private final Gateways gateways;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final LiveFeed live;
    private final Clock clock;

    WebhookInbox(
            Gateways gateways,
            JdbcClient jdbc,
            TransactionOperations transactions,
            LiveFeed live,
            Clock clock) {
        this.gateways = gateways;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Keeps what is new.
     *
     * @return how many events were new
     * @throws WebhookRefused when the signature is wrong, or the message cannot be read
     * @throws domain.payments.PaymentRefused when something in it looks like a card's number
     */
    public int receive(String gateway, PaymentGateway.SignedNotice notice) {
        var known = gateways.find(gateway).orElseThrow(() -> new NotFound("gateway", gateway));
        if (notice.body().length() > MOST_CHARACTERS) {
            throw new WebhookRefused("webhook.too-long", "This message is too long");
        }
        CardNumbers.refuseIn(notice.body());
        return ActingAs.systemGet(
                () -> {
                    var told = known.read(notice);
                    return Objects.requireNonNull(transactions.execute(_ -> keep(gateway, told)));
                });
    }

    private int keep(String gateway, List<PaymentGateway.Told> told) {
        var kept = 0;
        for (var event : told) {
            kept +=
                    jdbc.sql(
                                    """
                                    insert into gateway_webhook (gateway, event_id, payload, received_at)
                                    values (:gateway, :event, cast(:payload as jsonb), :now)
                                    on conflict (gateway, event_id) do nothing
                                    """)
                            .param("gateway", gateway)
                            .param("event", event.eventId())
                            .param("payload", event.json())
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .update();
        }
        if (kept > 0) {
            live.changed(Topic.of("webhook"));
        }
        return kept;
    }
}
