package services.shop;

import java.util.List;

/**
 * A property a list can be filtered by, with its most frequent values and those chosen.
 *
 * @param key as in {@link ShopFilter#facets()}
 */
public record Facet(String key, List<Value> values) {

    /** One value, how many products have it, and whether it is chosen. */
    public record Value(String value, int count, boolean isChosen) {}

    public boolean isChosen() {
        return values.stream().anyMatch(Value::isChosen);
    }
}
