package services.shop;

import java.util.Map;
import java.util.UUID;

/**
 * How many products of a list have what.
 *
 * @param total at most {@link ShopCounts#MOST}
 * @param facets number by value, by facet key
 * @param categories number by category, each product counted in every category above it
 * @param sellers by id
 * @param prices by currency
 */
public record ListCounts(
        int total,
        Map<String, Map<String, Integer>> facets,
        Map<UUID, Integer> categories,
        Map<UUID, Seller> sellers,
        Map<String, PriceRange> prices) {

    /** Whether there are more products than were counted: every number is then "or more". */
    public boolean isCapped() {
        return total >= ShopCounts.MOST;
    }

    /** A seller of some of the products. */
    public record Seller(UUID id, String slug, String name, int count) {}

    /** What the products of one currency cost, in minor units. */
    public record PriceRange(String currency, long lowest, long highest, int count) {}
}
