package domain.refunds;

import java.util.Set;

/** Where the money of a refund is. */
public enum RefundStatus {
    /** On its way: the gateway has been, or will be, told. */
    SENT,
    DONE,
    /** The gateway would not; somebody looks at it and sends it again, unless it is done yet. */
    FAILED;

    /** The statuses that may come next; the database knows the same. */
    public Set<RefundStatus> next() {
        return switch (this) {
            case SENT -> Set.of(DONE, FAILED);
            case FAILED -> Set.of(SENT, DONE);
            case DONE -> Set.of();
        };
    }
}
