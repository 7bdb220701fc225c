package services.sellers;

import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of sellers. Equal by id, so that a grid recognises a row it shows. */
public record SellerRow(
        SellerId id,
        long number,
        String displayName,
        String city,
        String country,
        SellerStatus status,
        Instant appliedAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SellerRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
