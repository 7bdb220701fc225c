package domain.returns;

import java.util.Set;

/** Where a return is. */
public enum ReturnStatus {
    REQUESTED,
    APPROVED,
    /** The seller need not take the goods back. */
    REFUSED,
    RECEIVED,
    INSPECTED,
    REFUNDED,
    REPLACED,
    /** The goods came, but not as they may come back. */
    REJECTED,
    /** The shopper keeps the goods. */
    WITHDRAWN;

    /** The statuses that may come next; the database knows the same. */
    public Set<ReturnStatus> next() {
        return switch (this) {
            case REQUESTED -> Set.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(INSPECTED);
            case INSPECTED -> Set.of(REFUNDED, REPLACED, REJECTED);
            case REFUSED, REFUNDED, REPLACED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Somebody has to do something: the seller, or the shopper who has to send the goods. */
    public boolean isOpen() {
        return !isFinal();
    }
}
