package services.payments.overview;

import domain.payments.PaymentRefused;
import domain.people.Permissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.PaymentInstructions;

/** What a person can do about payments where machines have given up. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_MANAGE + "')")
public class PaymentRescue {

    private final JdbcClient jdbc;
    private final PaymentInstructions instructions;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final Clock clock;

    PaymentRescue(
            JdbcClient jdbc,
            PaymentInstructions instructions,
            AuditTrail audit,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.instructions = instructions;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** Tells the gateway once more, at once. */
    public void tryAgain(UUID instruction) {
        var done =
                jdbc.sql(
                                """
                                update payment_instruction
                                   set status = 'WAITING', attempts = 0, next_attempt_at = :now
                                 where id = :id and status <> 'DONE' and not by_hand
                                returning payment_id
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", instruction)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .optional()
                        .orElseThrow(
                                () ->
                                        new PaymentRefused(
                                                "payment.instruction-done",
                                                "This has been done already"));
        audit.record(AuditedAct.of("payment.retry", "payment", done));
        live.changed(Topic.of("payment", done));
    }

    /** Looks at a webhook once more, at once. */
    public void readAgain(long webhook) {
        var done =
                jdbc.sql(
                                """
                                update gateway_webhook set attempts = 0
                                 where id = :id and processed_at is null
                                """)
                        .param("id", webhook)
                        .update();
        if (done == 0) {
            throw new PaymentRefused(
                    "payment.webhook-done", "This webhook has been looked at already");
        }
        audit.record(AuditedAct.of("payment.webhook-retry", "webhook", webhook));
        live.changed(Topic.of("webhook"));
    }

    /** Lets a payment go that nobody waits for any more; an unpaid order ends with it. */
    public void cancel(UUID payment, String reason) {
        var isOurs =
                jdbc.sql(
                                """
                                select exists (select 1 from payment where id = :id
                                                  and status in ('CREATED', 'PENDING'))
                                """)
                        .param("id", payment)
                        .query(Boolean.class)
                        .single();
        if (!isOurs) {
            throw new PaymentRefused(
                    "payment.too-late", "This payment is final and cannot be taken back");
        }
        instructions.voidPayment(payment, "operator");
        audit.record(AuditedAct.of("payment.cancel", "payment", payment).because(reason));
    }
}
