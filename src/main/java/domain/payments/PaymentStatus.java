package domain.payments;

import java.util.Set;

/** Where a payment is between the shopper's wish and the money. */
public enum PaymentStatus {
    CREATED,
    PENDING,
    AUTHORISED,
    CAPTURED,
    VOIDED,
    DECLINED,
    EXPIRED;

    /** The statuses that may come next; the database knows the same. */
    public Set<PaymentStatus> next() {
        return switch (this) {
            case CREATED -> Set.of(PENDING, AUTHORISED, CAPTURED, DECLINED, EXPIRED, VOIDED);
            case PENDING -> Set.of(AUTHORISED, CAPTURED, DECLINED, EXPIRED, VOIDED);
            case AUTHORISED -> Set.of(CAPTURED, VOIDED, EXPIRED);
            case CAPTURED, VOIDED, DECLINED, EXPIRED -> Set.of();
        };
    }

    /** Whether the shopper's money is certain. */
    public boolean isCleared() {
        return this == AUTHORISED || this == CAPTURED;
    }

    /** Whether nothing is decided yet, at us or at the gateway. */
    public boolean isOpen() {
        return this == CREATED || this == PENDING;
    }
}
