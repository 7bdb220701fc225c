package services.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a list can be narrowed by, with how many products each choice would leave.
 *
 * <p>The values of one facet are counted as if none of them had been chosen, because choosing a
 * second one widens the list.
 */
@Service
@PreAuthorize("permitAll()")
public class ShopFacets {

    private static final int MOST_FACETS = 8;
    private static final int MOST_VALUES = 10;

    /** A facet with more values than this, each rare, is a text and not a choice. */
    private static final int TEXT_VALUES = 60;

    private static final String BRAND = "brand";

    private static final Comparator<Facet.Value> FREQUENT_FIRST =
            Comparator.comparingInt(Facet.Value::count)
                    .reversed()
                    .thenComparing(Facet.Value::value);

    private final ShopCounts counts;

    ShopFacets(ShopCounts counts) {
        this.counts = counts;
    }

    public List<Facet> of(ShopFilter filter) {
        var byKey = new TreeMap<>(counts.of(filter).facets());
        filter.facets().keySet().forEach(chosen -> byKey.put(chosen, others(filter, chosen)));
        List<Facet> facets = new ArrayList<>();
        byKey.forEach(
                (key, values) -> {
                    var chosen = filter.facets().getOrDefault(key, new TreeSet<>());
                    if (!chosen.isEmpty() || isChoice(key, values)) {
                        facets.add(facet(key, values, chosen));
                    }
                });
        facets.sort(
                Comparator.comparing(Facet::isChosen)
                        .reversed()
                        .thenComparing(facet -> facet.key().equals(BRAND) ? 0 : 1)
                        .thenComparing(ShopFacets::products, Comparator.reverseOrder())
                        .thenComparing(Facet::key));
        return List.copyOf(facets.subList(0, Math.min(facets.size(), MOST_FACETS)));
    }

    /** The sellers of the list as if none had been chosen, those with most products first. */
    public List<ListCounts.Seller> sellers(ShopFilter filter) {
        return counts.of(filter.of(Set.of())).sellers().values().stream()
                .sorted(
                        Comparator.comparingInt(ListCounts.Seller::count)
                                .reversed()
                                .thenComparing(ListCounts.Seller::name)
                                .thenComparing(ListCounts.Seller::id))
                .limit(MOST_VALUES)
                .toList();
    }

    /** What the products cost, as if no price had been given; the most frequent currency first. */
    public List<ListCounts.PriceRange> prices(ShopFilter filter) {
        return counts.of(filter.withoutPrice()).prices().values().stream()
                .sorted(
                        Comparator.comparingInt(ListCounts.PriceRange::count)
                                .reversed()
                                .thenComparing(ListCounts.PriceRange::currency))
                .toList();
    }

    private Map<String, Integer> others(ShopFilter filter, String key) {
        return counts.of(filter.without(key)).facets().getOrDefault(key, Map.of());
    }

    private static boolean isChoice(String key, Map<String, Integer> values) {
        return values.size() > 1 && (key.equals(BRAND) || values.size() <= TEXT_VALUES);
    }

    private static Facet facet(String key, Map<String, Integer> values, Set<String> chosen) {
        var all = new HashMap<>(values);
        chosen.forEach(value -> all.putIfAbsent(value, 0));
        var sorted =
                all.entrySet().stream()
                        .map(
                                entry ->
                                        new Facet.Value(
                                                entry.getKey(),
                                                entry.getValue(),
                                                chosen.contains(entry.getKey())))
                        .sorted(FREQUENT_FIRST)
                        .toList();
        List<Facet.Value> shown = new ArrayList<>();
        for (var value : sorted) {
            if (value.isChosen() || shown.size() < MOST_VALUES) {
                shown.add(value);
            }
        }
        return new Facet(key, List.copyOf(shown));
    }

    private static int products(Facet facet) {
        return facet.values().stream().mapToInt(Facet.Value::count).sum();
    }
}
