package services.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A filter as SQL: conditions on {@code shop_product} and their parameters. */
record ListConditions(String where, Map<String, Object> parameters) {

    static ListConditions of(ShopFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.category() != null) {
            conditions.add("category_path @> array[:category]");
            parameters.put("category", filter.category());
        }
        if (filter.isSearch()) {
            conditions.add("search @@ shop_query(:query)");
            parameters.put("query", filter.query());
        }
        if (!filter.sellers().isEmpty()) {
            conditions.add("seller_ids && :sellers");
            parameters.put("sellers", filter.sellers().toArray(UUID[]::new));
        }
        var number = 0;
        for (var facet : filter.facets().entrySet()) {
            var name = "facet" + number++;
            conditions.add("facets && cast(:%s as text[])".formatted(name));
            parameters.put(
                    name,
                    facet.getValue().stream()
                            .map(value -> facet.getKey() + "=" + value)
                            .toArray(String[]::new));
        }
        addPrice(filter, conditions, parameters);
        return new ListConditions(
                conditions.isEmpty()
                        ? "true"
                        : conditions.stream().collect(Collectors.joining(" and ")),
                parameters);
    }

    private static void addPrice(
            ShopFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.currency() != null && filter.isPriced()) {
            conditions.add("currency = :currency");
            parameters.put("currency", filter.currency());
        }
        if (filter.lowest() != null) {
            conditions.add("price_minor_units >= :lowest");
            parameters.put("lowest", filter.lowest());
        }
        if (filter.highest() != null) {
            conditions.add("price_minor_units <= :highest");
            parameters.put("highest", filter.highest());
        }
    }
}
