package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts as the database makes them against counts made by going through a list. */
@IntegrationTest
class ShopFacetsTest {

    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private static final List<String> SIZES = List.of("S", "M", "L");

    @Autowired ShopScenarios given;
    @Autowired ShopFacets facets;
    @Autowired ShopCounts counts;
    @Autowired ShopListQueries lists;

    private record Item(UUID id, String colour, String size, UUID seller, long price) {}

    @Test
    void countsAgreeWithGoingThroughTheProductsOneByOne() {
        var category = given.category(given.unique("Model"), null);
        var items = items(category, 30);
        var filter =
                ShopFilter.everything()
                        .in(category)
                        .with(chosen(Map.of("colour", Set.of("red", "blue"))));

        var found = facets.of(filter);

        Predicate<Item> colour = item -> !item.colour().equals("green");
        assertThat(values(found, "colour")).isEqualTo(count(items, _ -> true, Item::colour));
        assertThat(values(found, "size")).isEqualTo(count(items, colour, Item::size));
        assertThat(counts.of(filter).total())
                .isEqualTo((int) items.stream().filter(colour).count());
    }

    @Test
    void listsExactlyWhatThePriceLimitsAllow() {
        var category = given.category(given.unique("Priced"), null);
        var items = items(category, 20);
        var filter = ShopFilter.everything().in(category).priced("EUR", 1500L, 2500L);

        var listed = lists.find(filter, ShopSort.PRICE_UP, 1);

        var expected =
                items.stream()
                        .filter(item -> item.price() >= 1500 && item.price() <= 2500)
                        .toList();
        assertThat(listed)
                .extracting(ProductCard::id)
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(Item::id).toList());
        assertThat(listed)
                .extracting(card -> card.price() == null ? 0 : card.price().price().minorUnits())
                .isSorted();
    }

    @Test
    void countsSellersAsIfNoneHadBeenChosen() {
        var category = given.category(given.unique("Sellers"), null);
        var items = items(category, 12);
        var one = items.getFirst().seller();

        var sellers = facets.sellers(ShopFilter.everything().in(category).of(Set.of(one)));

        assertThat(sellers).hasSize(2);
        assertThat(sellers.stream().mapToInt(ListCounts.Seller::count).sum()).isEqualTo(12);
    }

    @Test
    void listsWhatNobodySellsLast() {
        var category = given.category(given.unique("Last"), null);
        var sold = given.product("Sold", category);
        given.offer(sold, given.seller(given.unique("S")), 900);
        var unsold = given.product("Unsold but newer", category);
        given.publish(sold.id(), unsold.id());

        for (var sort : ShopSort.values()) {
            assertThat(lists.find(ShopFilter.everything().in(category), sort, 1))
                    .extracting(ProductCard::id)
                    .containsExactly(sold.id(), unsold.id());
        }
    }

    private List<Item> items(UUID category, int howMany) {
        var random = new Random(3);
        var sellers = List.of(given.seller(given.unique("A")), given.seller(given.unique("B")));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            var colour = COLOURS.get(random.nextInt(3));
            var size = SIZES.get(random.nextInt(3));
            var seller = sellers.get(i % 2);
            var price = 1000L + random.nextInt(20) * 100;
            var product =
                    given.product(
                            "Item " + i,
                            category,
                            "",
                            "{\"colour\": \"%s\", \"size\": \"%s\"}".formatted(colour, size),
                            "");
            given.offer(product, seller, price);
            items.add(new Item(product.id(), colour, size, seller, price));
        }
        given.publish(items.stream().map(Item::id).toArray(UUID[]::new));
        return items;
    }

    private static SortedMap<String, SortedSet<String>> chosen(Map<String, Set<String>> values) {
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        values.forEach((key, some) -> chosen.put(key, new TreeSet<>(some)));
        return chosen;
    }

    private static Map<String, Integer> values(List<Facet> facets, String key) {
        return facets.stream()
                .filter(facet -> facet.key().equals(key))
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
    }

    private static Map<String, Integer> count(
            List<Item> items,
            Predicate<Item> fitting,
            java.util.function.Function<Item, String> property) {
        Map<String, Integer> counted = new HashMap<>();
        items.stream()
                .filter(fitting)
                .forEach(item -> counted.merge(property.apply(item), 1, Integer::sum));
        return counted;
    }
}
