package services.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a moderator.
 *
 * @param id of the product, or of the change
 * @param version of the product as listed
 */
public record ModerationRow(
        UUID id,
        Kind kind,
        UUID productId,
        long number,
        String title,
        String sellerName,
        Instant waitingSince,
        long version) {

    /** What is asked for. */
    public enum Kind {
        NEW_PRODUCT,
        CHANGE
    }

    public Seen seen() {
        return new Seen(productId, version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModerationRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
