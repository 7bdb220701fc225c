package services.offers;

import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One offer of a product. Equal by id, so that a grid recognises a row it already shows.
 *
 * @param lowestBefore the lowest price of the 30 days before the current one began; null where
 *     there was none
 * @param best shoppers are shown this one first for its variant; empty offers never are
 */
public record OfferRow(
        UUID id,
        UUID productId,
        UUID variantId,
        String variantSku,
        String variantOptions,
        String sellerName,
        OfferTerms terms,
        Offer.Status status,
        @Nullable Money lowestBefore,
        boolean best,
        boolean deleted,
        Instant updatedAt,
        long version) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfferRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
