package services.payments.overview;

import domain.payments.PaymentStatus;
import domain.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of payments.
 *
 * @param orderNumber 0 when it belongs to no order
 * @param stuck whether something of it failed
 */
public record PaymentRow(
        UUID id,
        long number,
        @Nullable UUID order,
        long orderNumber,
        String gateway,
        String reference,
        PaymentStatus status,
        Money amount,
        Money captured,
        Money refunded,
        String declineReason,
        @Nullable Instant dueAt,
        Instant begunAt,
        boolean stuck) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaymentRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
