package services.stock;

import domain.stock.StockTerms;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stock item. Equal by id, so that a grid recognises a row it already shows.
 *
 * @param reserved promised to carts and orders
 * @param lowSince since when it is at its threshold; null when it is not
 * @param offers how many offers take from it
 */
public record StockRow(
        UUID id,
        String sku,
        StockTerms terms,
        UUID locationId,
        String location,
        int onHand,
        int reserved,
        @Nullable Instant lowSince,
        int offers,
        Instant updatedAt,
        long version) {

    /** What is there and not promised; below zero while more is promised than there is. */
    public int available() {
        return onHand - reserved;
    }

    /** Whether nothing more can be promised. */
    public boolean isSoldOut() {
        return available() + terms.backorderLimit() <= 0;
    }

    public boolean isLow() {
        return lowSince != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
