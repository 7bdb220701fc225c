package services.reviews;

import domain.reviews.ReviewId;
import domain.reviews.ReviewStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list. Equal by id, so that a grid recognises a row it shows.
 *
 * @param product null in imported history that is about a whole order
 */
public record ReviewRow(
        ReviewId id,
        @Nullable UUID product,
        String productTitle,
        String sellerName,
        String author,
        int rating,
        String title,
        String text,
        ReviewStatus status,
        String statusReason,
        String answer,
        Instant writtenAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
