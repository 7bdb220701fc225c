package domain.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other areas what became of a payment; published in the transaction that records it.
 * Listeners hear each at least once.
 */
public sealed interface PaymentHappening {

    UUID payment();

    Instant at();

    /**
     * The money is certain, and whoever began the payment is not waiting for the answer: a gateway
     * said so later, or a transfer arrived.
     *
     * @param cart null when it is for lines added to an order
     * @param order null until there is one
     */
    record Authorised(UUID payment, @Nullable UUID cart, @Nullable UUID order, Instant at)
            implements PaymentHappening {}

    /** The money is ours. */
    record Captured(UUID payment, @Nullable UUID order, long amount, Instant at)
            implements PaymentHappening {}

    record Declined(UUID payment, @Nullable UUID cart, String reason, Instant at)
            implements PaymentHappening {}

    /** It was not paid in time, or the authorisation was not used in time. */
    record Expired(UUID payment, @Nullable UUID cart, @Nullable UUID order, Instant at)
            implements PaymentHappening {}

    /** We have let the money go before it was ours. */
    record Voided(UUID payment, @Nullable UUID cart, @Nullable UUID order, Instant at)
            implements PaymentHappening {}

    /**
     * Money went back.
     *
     * @param reference as given to the instruction
     */
    record RefundDone(UUID payment, String reference, long amount, Instant at)
            implements PaymentHappening {}

    /** The gateway will not send it back; somebody has to look. It may still be done later. */
    record RefundFailed(UUID payment, String reference, long amount, String why, Instant at)
            implements PaymentHappening {}

    /**
     * The gateway gave money back that nobody here had asked it to, for example by hand in its own
     * console.
     *
     * @param reference what the gateway calls the refund
     */
    record RefundedAtGateway(UUID payment, String reference, long amount, Instant at)
            implements PaymentHappening {}
}
