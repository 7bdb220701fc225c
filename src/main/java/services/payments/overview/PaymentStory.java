package services.payments.overview;

import domain.payments.InstructionKind;
import domain.payments.InstructionStatus;
import domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment with everything that is known of it. */
public record PaymentStory(
        PaymentRow payment,
        List<Event> events,
        List<Instruction> instructions,
        List<WebhookRow> webhooks) {

    /** Something that happened. */
    public record Event(
            String kind, @Nullable Money amount, String detail, String actor, Instant at) {}

    /** Something the gateway has to do. */
    public record Instruction(
            UUID id,
            InstructionKind kind,
            Money amount,
            String reference,
            InstructionStatus status,
            boolean byHand,
            int attempts,
            String lastError,
            Instant createdAt) {}
}
