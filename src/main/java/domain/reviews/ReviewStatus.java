package domain.reviews;

import java.util.Set;

/** Whether a review is public. */
public enum ReviewStatus {
    /** Waits for a moderator. */
    SUBMITTED,
    PUBLISHED,
    REJECTED;

    /** The statuses that may come next; the database knows the same. */
    public Set<ReviewStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(PUBLISHED, REJECTED);
            case PUBLISHED -> Set.of(REJECTED, SUBMITTED);
            case REJECTED -> Set.of(PUBLISHED, SUBMITTED);
        };
    }
}
