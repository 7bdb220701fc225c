package services.payments.internal;

import domain.payments.GatewayNews;
import domain.payments.PaymentHappening;
import domain.payments.PaymentStatus;
import domain.shared.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.payments.GatewayUnavailable;
import services.payments.PaymentInstructions;
import services.shared.ActingAs;

/**
 * Finds payments whose story broke off: asks their gateway what became of them, and gives up those
 * for which nothing will come any more. What was authorised and belongs to no order is left to
 * whoever places orders.
 */
@Component
public class UnfinishedPayments {

    private static final Logger log = LoggerFactory.getLogger(UnfinishedPayments.class);
    private static final String TIMED_OUT = "timed-out";
    private static final int MOST_AT_ONCE = 100;

    /** So long somebody may still be at it. */
    private static final Duration UNTIL_ASKED = Duration.ofSeconds(20);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1);
    private static final Duration UNTIL_GIVEN_UP = Duration.ofMinutes(30);

    private static final String BROKEN_OFF =
            """
            update payment set asked_at = :now
             where id in (select id from payment
                           where status in ('CREATED', 'PENDING') and due_at is null
                             and updated_at <= :quietSince
                             and (asked_at is null or asked_at <= :askedBefore)
                           order by updated_at
                           limit :most
                             for update skip locked)
            returning id
            """;

    private static final String OVER =
            """
            select id from payment
             where status in ('CREATED', 'PENDING')
               and coalesce(due_at, created_at + :patience * interval '1 second') <= :now
             order by updated_at
             limit :most
            """;

    private final JdbcClient jdbc;
    private final StoredPayments payments;
    private final Gateways gateways;
    private final NewsRecording news;
    private final PaymentInstructions instructions;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    UnfinishedPayments(
            JdbcClient jdbc,
            StoredPayments payments,
            Gateways gateways,
            NewsRecording news,
            PaymentInstructions instructions,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.gateways = gateways;
        this.news = news;
        this.instructions = instructions;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        ActingAs.system(
                () -> {
                    brokenOff().forEach(this::ask);
                    over().forEach(this::giveUp);
                });
    }

    private List<UUID> brokenOff() {
        var now = now();
        return Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                jdbc.sql(BROKEN_OFF)
                                        .param("now", now)
                                        .param("quietSince", now.minus(UNTIL_ASKED))
                                        .param("askedBefore", now.minus(BETWEEN_QUESTIONS))
                                        .param("most", MOST_AT_ONCE)
                                        .query(UUID.class)
                                        .list()));
    }

    /** Hears what the gateway knows; nothing when it never heard of the payment. */
    public void askAgain(UUID id) {
        ActingAs.system(() -> ask(id));
    }

    private void ask(UUID id) {
        try {
            var payment = transactions.execute(_ -> payments.lock(id));
            var answers = gateways.require(Objects.requireNonNull(payment).gateway()).find(id);
            transactions.executeWithoutResult(_ -> answers.forEach(told -> hear(id, told)));
        } catch (GatewayUnavailable | DomainException | ConcurrencyFailureException failure) {
            log.info("Payment {} is asked about later: {}", id, failure.toString());
        }
    }

    private void hear(UUID id, GatewayNews told) {
        var _ = news.heard(id, told, "job");
    }

    private List<UUID> over() {
        return Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                jdbc.sql(OVER)
                                        .param("patience", UNTIL_GIVEN_UP.toSeconds())
                                        .param("now", now())
                                        .param("most", MOST_AT_ONCE)
                                        .query(UUID.class)
                                        .list()));
    }

    private void giveUp(UUID id) {
        transactions.executeWithoutResult(
                _ -> {
                    var payment = payments.lock(id);
                    if (!payment.status().isOpen()) {
                        return;
                    }
                    instructions.giveUp(payment, PaymentStatus.EXPIRED, TIMED_OUT, TIMED_OUT);
                    events.publishEvent(
                            new PaymentHappening.Expired(
                                    id, payment.cart(), payment.order(), clock.instant()));
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
