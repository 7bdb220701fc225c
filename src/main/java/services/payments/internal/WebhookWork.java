package services.payments.internal;

import domain.shared.DomainException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.ActingAs;

/**
 * Looks at what gateways posted, in the order it came; what cannot be understood today is tried
 * again for some hours, longer each time, and then waits for a person.
 */
@Component
public class WebhookWork {

    private static final Logger log = LoggerFactory.getLogger(WebhookWork.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final int MOST_AT_ONCE = 200;

    private static final String OPEN =
            """
            select id from gateway_webhook
             where processed_at is null and attempts < :most
               and (attempts = 0 or received_at + interval '2 seconds' * power(2, attempts) <= :now)
             order by id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Gateways gateways;
    private final NewsRecording news;
    private final TransactionOperations transactions;
    private final LiveFeed live;
    private final Clock clock;

    WebhookWork(
            JdbcClient jdbc,
            Gateways gateways,
            NewsRecording news,
            TransactionOperations transactions,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.gateways = gateways;
        this.news = news;
        this.transactions = transactions;
        this.live = live;
        this.clock = clock;
    }

    private record Kept(long id, String gateway, String payload) {}

    public void run() {
        ActingAs.system(() -> open().forEach(this::process));
    }

    private List<Long> open() {
        return Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                jdbc.sql(OPEN)
                                        .param("most", MOST_ATTEMPTS)
                                        .param("now", now())
                                        .param("limit", MOST_AT_ONCE)
                                        .query(Long.class)
                                        .list()));
    }

    private void process(long id) {
        try {
            transactions.executeWithoutResult(_ -> lock(id).forEach(this::understand));
        } catch (DomainException | DataAccessException failure) {
            log.warn("Webhook {} is left for later: {}", id, failure.toString());
            var why =
                    failure instanceof DomainException refused
                            ? refused.sentence()
                            : "The database refused it";
            transactions.executeWithoutResult(_ -> failed(id, why));
        }
    }

    /** None when another node has it, or had it. */
    private List<Kept> lock(long id) {
        return jdbc.sql(
                        """
                        select id, gateway, payload::text from gateway_webhook
                         where id = :id and processed_at is null
                           for update skip locked
                        """)
                .param("id", id)
                .query((row, _) -> new Kept(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void understand(Kept kept) {
        var told = gateways.require(kept.gateway()).readAgain(kept.payload());
        var isKnown =
                jdbc.sql("select exists (select 1 from payment where id = :id and gateway = :name)")
                        .param("id", told.payment())
                        .param("name", kept.gateway())
                        .query(Boolean.class)
                        .single();
        if (!isKnown) {
            finish(kept.id(), "UNKNOWN_PAYMENT");
            return;
        }
        var result = news.heard(told.payment(), told.news(), "webhook");
        finish(kept.id(), result.changed() ? "APPLIED" : "NOTHING_NEW");
    }

    private void finish(long id, String outcome) {
        jdbc.sql(
                        """
                        update gateway_webhook
                           set processed_at = :now, attempts = attempts + 1, outcome = :outcome
                         where id = :id
                        """)
                .param("now", now())
                .param("outcome", outcome)
                .param("id", id)
                .update();
        live.changed(Topic.of("webhook"));
    }

    private void failed(long id, String why) {
        jdbc.sql(
                        """
                        update gateway_webhook set attempts = attempts + 1, outcome = :why
                         where id = :id and processed_at is null
                        """)
                .param("why", why)
                .param("id", id)
                .update();
        live.changed(Topic.of("webhook"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
