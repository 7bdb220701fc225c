package domain.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money a shopper pays, as we know of it. Whatever order news arrives in, it only ever moves along
 * {@link PaymentStatus#next()}, and 0 ≤ refunded ≤ captured ≤ amount.
 *
 * @param cart null when it is for lines added to an order
 * @param nextStepUrl where the shopper has to confirm
 * @param dueAt until when a transfer is awaited
 */
public record Payment(
        UUID id,
        long number,
        @Nullable UUID cart,
        @Nullable UUID order,
        String gateway,
        @Nullable String reference,
        @Nullable String nextStepUrl,
        PaymentStatus status,
        long amount,
        long captured,
        long refunded,
        String currency,
        String declineReason,
        @Nullable Instant dueAt) {

    /**
     * The payment after news of its gateway; empty when they are old, were heard before, or come
     * after we have given the payment up.
     */
    public Optional<Payment> after(GatewayNews news) {
        return switch (news) {
            case GatewayNews.ConfirmationNeeded needed ->
                    to(PaymentStatus.PENDING).map(now -> now.told(needed.url(), "", null));
            case GatewayNews.Undecided _ -> to(PaymentStatus.PENDING);
            case GatewayNews.TransferAwaited awaited ->
                    to(PaymentStatus.PENDING).map(now -> now.told(null, "", awaited.due()));
            case GatewayNews.Authorised _ -> to(PaymentStatus.AUTHORISED);
            case GatewayNews.Declined declined ->
                    to(PaymentStatus.DECLINED).map(now -> now.told(null, declined.reason(), null));
            case GatewayNews.Captured total -> capturedUpTo(total.total());
            case GatewayNews.Voided _ -> to(PaymentStatus.VOIDED);
            case GatewayNews.Expired _ -> to(PaymentStatus.EXPIRED);
            case GatewayNews.Refunded back -> refunded(back.amount());
        };
    }

    /** Gives the payment up, with what the shopper is told; refused once the money is ours. */
    public Payment givenUp(PaymentStatus as, String reason) {
        return to(as).map(now -> now.told(null, reason, dueAt))
                .orElseThrow(
                        () ->
                                new PaymentRefused(
                                        "payment.too-late",
                                        "This payment is final and cannot be taken back"));
    }

    /** Whether somebody may be waiting for the other side although we have given it up. */
    public boolean isGivenUp() {
        return status == PaymentStatus.VOIDED || status == PaymentStatus.EXPIRED;
    }

    public boolean awaitsTransfer() {
        return status == PaymentStatus.PENDING && dueAt != null;
    }

    /** Named by the gateway, which happens once. */
    public Payment referred(String name) {
        return new Payment(
                id,
                number,
                cart,
                order,
                gateway,
                name,
                nextStepUrl,
                status,
                amount,
                captured,
                refunded,
                currency,
                declineReason,
                dueAt);
    }

    private Optional<Payment> to(PaymentStatus wanted) {
        return status.next().contains(wanted) ? Optional.of(in(wanted)) : Optional.empty();
    }

    private Optional<Payment> capturedUpTo(long total) {
        if (total > amount) {
            throw new PaymentRefused(
                    "payment.captured-too-much", "The gateway took more than was agreed");
        }
        if (status == PaymentStatus.CAPTURED) {
            return total > captured ? Optional.of(holding(total, refunded)) : Optional.empty();
        }
        return to(PaymentStatus.CAPTURED).map(now -> now.holding(total, refunded));
    }

    private Optional<Payment> refunded(long more) {
        if (status != PaymentStatus.CAPTURED || refunded + more > captured) {
            throw new PaymentRefused(
                    "payment.refunded-too-much", "More went back than had been paid");
        }
        return Optional.of(holding(captured, refunded + more));
    }

    private Payment in(PaymentStatus now) {
        return new Payment(
                id,
                number,
                cart,
                order,
                gateway,
                reference,
                nextStepUrl,
                now,
                amount,
                captured,
                refunded,
                currency,
                declineReason,
                dueAt);
    }

    private Payment holding(long total, long back) {
        return new Payment(
                id,
                number,
                cart,
                order,
                gateway,
                reference,
                nextStepUrl,
                status,
                amount,
                total,
                back,
                currency,
                declineReason,
                dueAt);
    }

    private Payment told(@Nullable String url, String reason, @Nullable Instant due) {
        return new Payment(
                id, number, cart, order, gateway, reference, url, status, amount, captured,
                refunded, currency, reason, due);
    }
}
