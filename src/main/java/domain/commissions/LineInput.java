package domain.commissions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as fees see it; amounts in minor units, null where something is not known.
 *
 * @param categories keys from the root to the leaf
 * @param unitPrice the price as shown
 * @param tax what is added on top
 * @param taxIncluded how much of the item amount is tax
 */
public record LineInput(
        String line,
        String seller,
        @Nullable String sku,
        List<String> categories,
        @Nullable String brand,
        @Nullable String condition,
        int quantity,
        long unitPrice,
        long sellerDiscount,
        long platformDiscount,
        long shipping,
        long tax,
        long taxIncluded) {

    public LineInput {
        categories = List.copyOf(categories);
    }

    long items() {
        return Math.multiplyExact(unitPrice, quantity);
    }

    /** What a fee on it can never exceed: what the seller receives for the line, at least 0. */
    long proceeds() {
        return Math.max(0, items() - sellerDiscount + shipping + tax);
    }

    /** What the shopper pays for it. */
    long total() {
        return items() - sellerDiscount - platformDiscount + shipping + tax;
    }
}
