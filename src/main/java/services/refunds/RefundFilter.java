package services.refunds;

import domain.refunds.RefundStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds a list shows.
 *
 * @param text the number of a refund or an order, or part of a seller's name; empty for all
 */
public record RefundFilter(String text, @Nullable RefundStatus status) {

    public static RefundFilter none() {
        return new RefundFilter("", null);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }
}
