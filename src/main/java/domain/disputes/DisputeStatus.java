package domain.disputes;

import java.util.Set;

/** Where a dispute is. */
public enum DisputeStatus {
    OPEN,
    ANSWERED,
    /** Decided for the seller. */
    WON,
    /** Decided for the shopper, in full or in part. */
    LOST,
    /** The shopper took it back. */
    WITHDRAWN;

    /** The statuses that may come next; the database knows the same. */
    public Set<DisputeStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(ANSWERED, WON, LOST, WITHDRAWN);
            case ANSWERED -> Set.of(WON, LOST, WITHDRAWN);
            case WON, LOST, WITHDRAWN -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
