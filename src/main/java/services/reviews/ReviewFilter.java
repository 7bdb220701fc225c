package services.reviews;

import domain.reviews.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews a list shows.
 *
 * @param text part of what is said, of who said it or of the product's name; empty for all
 * @param status null for all
 */
public record ReviewFilter(String text, @Nullable ReviewStatus status) {

    public static ReviewFilter none() {
        return new ReviewFilter("", null);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }
}
