package services.catalog;

import domain.catalog.ProductContent;
import domain.catalog.ProductStatus;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with everything one screen about it shows.
 *
 * @param reason why it was rejected; empty otherwise
 * @param openChange the change that waits, as far as the asker may see it
 */
public record ProductDetails(
        UUID id,
        long number,
        String slug,
        @Nullable SellerId owner,
        String ownerName,
        ProductContent content,
        String categoryPath,
        ProductStatus status,
        String reason,
        boolean deleted,
        Instant updatedAt,
        long version,
        @Nullable ChangeDetails openChange,
        Set<ProductStep> steps) {

    public boolean allows(ProductStep step) {
        return steps.contains(step);
    }

    public Seen seen() {
        return new Seen(id, version);
    }
}
