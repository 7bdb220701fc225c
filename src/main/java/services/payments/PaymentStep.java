package services.payments;

import java.time.Instant;
import java.util.UUID;

/** How a payment that was begun goes on. */
public sealed interface PaymentStep {

    UUID payment();

    /** The shopper has to go there: to confirm, or to wait. */
    record Confirm(UUID payment, String url) implements PaymentStep {}

    /** The money is certain. */
    record Cleared(UUID payment) implements PaymentStep {}

    /** The order stands; the shopper transfers the money and names the reference. */
    record AwaitTransfer(UUID payment, String reference, Instant due) implements PaymentStep {}

    record Declined(UUID payment, String reason) implements PaymentStep {}
}
