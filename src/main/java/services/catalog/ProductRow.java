package services.catalog;

import domain.catalog.ProductStatus;
import domain.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a product list. Equal by id, so that a grid recognises a row it already shows.
 *
 * @param sku of the first variant
 * @param ownerName empty for products of the marketplace itself, and where the asker may not know
 * @param offers of the seller asked about, or all
 * @param deletedOffers of the same, not counted among the offers
 * @param lowestPrice of those offers; null without any
 */
public record ProductRow(
        UUID id,
        long number,
        String title,
        String brand,
        String sku,
        ProductStatus status,
        boolean deleted,
        boolean own,
        boolean changeProposed,
        String category,
        String ownerName,
        int variants,
        int offers,
        int activeOffers,
        int deletedOffers,
        @Nullable Money lowestPrice,
        Instant updatedAt,
        long version) {

    public Seen seen() {
        return new Seen(id, version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
