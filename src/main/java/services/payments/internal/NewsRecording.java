package services.payments.internal;

import domain.payments.GatewayNews;
import domain.payments.Payment;
import domain.payments.PaymentHappening;
import domain.payments.PaymentRefused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a gateway says about a payment, whoever hears it first: the shopper's request, a
 * webhook, or the job that asks. The second time changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewsRecording {

    private final StoredPayments payments;
    private final StoredInstructions instructions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewsRecording(
            StoredPayments payments,
            StoredInstructions instructions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.instructions = instructions;
        this.events = events;
        this.clock = clock;
    }

    /** What came of news: the payment as it is now, and whether it changed. */
    public record Result(Payment payment, boolean changed) {}

    /** The gateway's answer to whoever is waiting for it, who goes on from it. */
    public Payment answered(UUID id, String reference, GatewayNews news) {
        var payment = named(payments.lock(id), reference);
        // For lines added to an order the caller only shows how it stands.
        var result = record(payment, news, payment.gateway(), payment.cart() == null);
        if (!result.changed()) {
            // A webhook was faster, and webhooks name the payment as we do.
            payments.keepReference(id, reference);
        }
        return result.payment();
    }

    /**
     * News that nobody is waiting for; others hear of it.
     *
     * @param source of the news, for the history
     */
    public Result heard(UUID id, GatewayNews news, String source) {
        return record(payments.lock(id), news, source, true);
    }

    /** The gateway has done what an instruction said. */
    public void done(UUID instruction) {
        var wanted = instructions.require(instruction);
        var payment = payments.lock(wanted.payment());
        if (!instructions.finish(instruction)) {
            return;
        }
        switch (wanted.kind()) {
            case CAPTURE -> {
                var _ = record(payment, new GatewayNews.Captured(wanted.amount()), "gateway", true);
            }
            case REFUND -> wentBack(payment, wanted);
            case VOID -> payments.note(payment, event("VOID_DONE", null, wanted.reference()));
        }
    }

    /** Somebody has done what the gateway cannot. */
    public void doneByHand(UUID instruction) {
        if (!instructions.isByHand(instruction)) {
            throw new PaymentRefused(
                    "payment.not-by-hand", "This is not waiting to be done by hand");
        }
        done(instruction);
    }

    private Result record(Payment payment, GatewayNews news, String source, boolean told) {
        return switch (news) {
            case GatewayNews.Refunded back -> refunded(payment, back);
            case GatewayNews.Captured captured -> {
                var result = change(payment, captured, source, captured.total());
                instructions.finishCapture(payment.id());
                if (result.changed()) {
                    if (told && payment.status().isOpen()) {
                        publishAuthorised(payment);
                    }
                    events.publishEvent(
                            new PaymentHappening.Captured(
                                    payment.id(),
                                    payment.order(),
                                    captured.total(),
                                    clock.instant()));
                }
                yield result;
            }
            case GatewayNews.Authorised authorised -> {
                var result = change(payment, authorised, source, payment.amount());
                if (told && result.changed()) {
                    publishAuthorised(payment);
                }
                yield result;
            }
            case GatewayNews.Declined declined -> {
                var result = change(payment, declined, source, null);
                if (told && result.changed()) {
                    events.publishEvent(
                            new PaymentHappening.Declined(
                                    payment.id(),
                                    payment.cart(),
                                    declined.reason(),
                                    clock.instant()));
                }
                yield result;
            }
            case GatewayNews.Expired expired -> ended(payment, expired, source);
            case GatewayNews.Voided voided -> ended(payment, voided, source);
            case GatewayNews.ConfirmationNeeded needed -> change(payment, needed, source, null);
            case GatewayNews.Undecided undecided -> change(payment, undecided, source, null);
            case GatewayNews.TransferAwaited awaited -> change(payment, awaited, source, null);
        };
    }

    /** The gateway let it go by itself; what waits for the money must hear of it. */
    private Result ended(Payment payment, GatewayNews news, String source) {
        var result = change(payment, news, source, null);
        if (result.changed()) {
            events.publishEvent(
                    new PaymentHappening.Expired(
                            payment.id(), payment.cart(), payment.order(), clock.instant()));
        }
        return result;
    }

    private Result change(Payment payment, GatewayNews news, String source, @Nullable Long amount) {
        var after = payment.after(news);
        after.ifPresent(now -> payments.save(now, event(now.status().name(), amount, source)));
        return new Result(after.orElse(payment), after.isPresent());
    }

    private Result refunded(Payment payment, GatewayNews.Refunded back) {
        var own = instructions.find(payment.id(), back.key());
        if (own.isPresent()) {
            var isNew = instructions.finish(own.get().id());
            if (isNew) {
                wentBack(payment, own.get());
            }
            return new Result(payment, isNew);
        }
        if (instructions.isKnownRefund(payment.id(), back.key())) {
            return new Result(payment, false);
        }
        var now = payment.after(back).orElse(payment);
        payments.save(now, event(StoredInstructions.AT_GATEWAY, back.amount(), back.key()));
        events.publishEvent(
                new PaymentHappening.RefundedAtGateway(
                        payment.id(), back.key(), back.amount(), clock.instant()));
        return new Result(now, true);
    }

    private void wentBack(Payment payment, StoredInstructions.Instruction wanted) {
        var now =
                payment.after(new GatewayNews.Refunded(wanted.id().toString(), wanted.amount()))
                        .orElse(payment);
        payments.save(now, event("REFUNDED", wanted.amount(), wanted.reference()));
        events.publishEvent(
                new PaymentHappening.RefundDone(
                        payment.id(), wanted.reference(), wanted.amount(), clock.instant()));
    }

    private void publishAuthorised(Payment payment) {
        events.publishEvent(
                new PaymentHappening.Authorised(
                        payment.id(), payment.cart(), payment.order(), clock.instant()));
    }

    private static Payment named(Payment payment, String reference) {
        return Optional.ofNullable(payment.reference()).isPresent()
                ? payment
                : payment.referred(reference);
    }

    private static StoredPayments.Event event(String kind, @Nullable Long amount, String detail) {
        return new StoredPayments.Event(kind, amount, detail);
    }
}
