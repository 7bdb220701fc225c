package services.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind waits.
 *
 * @param oldest since when the longest has waited; null when nothing waits
 */
public record Waiting(Queue queue, long count, @Nullable Instant oldest) {

    /** The queues operators work through. */
    public enum Queue {
        SELLERS_TO_REVIEW,
        PRODUCTS_TO_MODERATE,
        CHANGES_TO_MODERATE,
        IMPORTS_TO_CONFIRM,
        DISPUTES_TO_DECIDE,
        REFUNDS_STUCK,
        REVIEWS_TO_READ,
        PAYMENTS_STUCK,
        TRANSFERS_TO_MATCH,
        MAILS_UNSENT
    }
}
