package services.disputes;

import domain.disputes.DisputeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes a list shows.
 *
 * @param text a number of a dispute or an order, or part of a name; empty for all
 * @param status null for all
 */
public record DisputeFilter(String text, @Nullable DisputeStatus status) {

    public static DisputeFilter none() {
        return new DisputeFilter("", null);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }
}
