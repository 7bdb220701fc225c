package services.shop;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products a list shows: all conditions hold; of several values of one facet, one.
 *
 * @param category products in it or below it
 * @param query words to search for, empty for none
 * @param facets accepted values by facet key
 * @param currency what the price limits are in; products in another one drop out of such a list
 * @param lowest price in minor units
 * @param highest price in minor units
 */
public record ShopFilter(
        @Nullable UUID category,
        String query,
        SortedMap<String, SortedSet<String>> facets,
        SortedSet<UUID> sellers,
        @Nullable String currency,
        @Nullable Long lowest,
        @Nullable Long highest) {

    public static final int LONGEST_QUERY = 120;

    public ShopFilter {
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
        sellers = Collections.unmodifiableSortedSet(new TreeSet<>(sellers));
    }

    public static ShopFilter everything() {
        return new ShopFilter(null, "", new TreeMap<>(), new TreeSet<>(), null, null, null);
    }

    public ShopFilter in(@Nullable UUID category) {
        return new ShopFilter(category, query, facets, sellers, currency, lowest, highest);
    }

    public ShopFilter searching(String words) {
        return new ShopFilter(category, words, facets, sellers, currency, lowest, highest);
    }

    public ShopFilter of(Set<UUID> sellers) {
        return new ShopFilter(
                category, query, facets, new TreeSet<>(sellers), currency, lowest, highest);
    }

    public ShopFilter with(SortedMap<String, SortedSet<String>> facets) {
        return new ShopFilter(category, query, facets, sellers, currency, lowest, highest);
    }

    public ShopFilter priced(
            @Nullable String currency, @Nullable Long lowest, @Nullable Long highest) {
        return new ShopFilter(category, query, facets, sellers, currency, lowest, highest);
    }

    /** For counting a facet's own values: as if none of them had been chosen. */
    ShopFilter without(String facet) {
        var others = new TreeMap<>(facets);
        others.remove(facet);
        return with(others);
    }

    ShopFilter withoutPrice() {
        return priced(null, null, null);
    }

    boolean isSearch() {
        return !query.isBlank();
    }

    boolean isPriced() {
        return lowest != null || highest != null;
    }
}
