package services.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.ActingAs;

/**
 * Delivers waiting mails, each on one node only. An attempt is counted and its successor planned
 * before the server is called, so that no transaction waits for the network and a node that dies in
 * between costs a repetition, never a mail.
 */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int PER_RUN = 100;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);

    private record Waiting(UUID id, String recipient, String subject, String text, int attempts) {}

    private final JdbcClient jdbc;
    private final MailTransport transport;
    private final TransactionOperations transactions;
    private final LiveFeed live;
    private final Clock clock;

    MailDelivery(
            JdbcClient jdbc,
            MailTransport transport,
            TransactionOperations transactions,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.transport = transport;
        this.transactions = transactions;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
    void run() {
        if (transport.isConfigured()) {
            deliver(transport);
        }
    }

    void deliver(MailTransport by) {
        ActingAs.system(
                () -> {
                    for (int i = 0; i < PER_RUN; i++) {
                        var mail = take();
                        if (mail.isEmpty()) {
                            return;
                        }
                        send(mail.get(), by);
                    }
                });
    }

    private void send(Waiting mail, MailTransport by) {
        try {
            by.send(mail.recipient, mail.subject, mail.text);
            finish(mail, null);
        } catch (MailNotAccepted failure) {
            log.warn("Mail {} was not accepted, attempt {}", mail.id, mail.attempts + 1, failure);
            finish(mail, String.valueOf(failure.getMessage()));
        }
    }

    private Optional<Waiting> take() {
        return transactions.execute(
                _ -> {
                    var found = next();
                    found.ifPresent(this::count);
                    return found;
                });
    }

    private Optional<Waiting> next() {
        return jdbc.sql(
                        """
                        select id, recipient, subject, body_text, attempts
                          from mail
                         where sent_at is null and attempts < :most and next_attempt_at <= :now
                         order by next_attempt_at, id
                         limit 1
                           for update skip locked
                        """)
                .param("most", MOST_ATTEMPTS)
                .param("now", now().atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getObject("id", UUID.class),
                                        row.getString("recipient"),
                                        row.getString("subject"),
                                        row.getString("body_text"),
                                        row.getInt("attempts")))
                .optional();
    }

    private void count(Waiting mail) {
        jdbc.sql("update mail set attempts = attempts + 1, next_attempt_at = :next where id = :id")
                .param("next", now().plus(restAfter(mail.attempts)).atOffset(ZoneOffset.UTC))
                .param("id", mail.id)
                .update();
    }

    /** 1, 2, 4 … minutes: a server that is down gets time, and a day later we have given up. */
    private static Duration restAfter(int earlierAttempts) {
        return FIRST_REST.multipliedBy(1L << earlierAttempts);
    }

    private void finish(Waiting mail, @org.jspecify.annotations.Nullable String error) {
        transactions.executeWithoutResult(
                _ -> {
                    jdbc.sql("update mail set sent_at = :sent, last_error = :error where id = :id")
                            .param("sent", error == null ? now().atOffset(ZoneOffset.UTC) : null)
                            .param("error", error)
                            .param("id", mail.id)
                            .update();
                    live.changed(Topic.of("mail"));
                });
    }

    private Instant now() {
        return clock.instant();
    }
}
