package views.catalog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import domain.shared.SellerId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import services.catalog.ProductFilter;

/** The filter of a product list as part of its address, and back. */
public final class ProductFilterAddress {

    private ProductFilterAddress() {}

    public static void navigate(String path, ProductFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!filter.search().isBlank()) {
            values.put("search", filter.search());
        }
        if (filter.state() != null) {
            values.put("status", filter.state().name());
        }
        if (filter.category() != null) {
            values.put("category", filter.category().toString());
        }
        if (filter.seller() != null) {
            values.put("seller", filter.seller().toString());
        }
        UI.getCurrentOrThrow().navigate(path, QueryParameters.simple(values));
    }

    /** What cannot be understood is left out: an old link still shows a list. */
    public static ProductFilter in(Location location) {
        var parameters = location.getQueryParameters();
        return new ProductFilter(
                parameters.getSingleParameter("search").orElse(""),
                parameters
                        .getSingleParameter("status")
                        .flatMap(ProductFilterAddress::state)
                        .orElse(null),
                parameters
                        .getSingleParameter("category")
                        .flatMap(ProductFilterAddress::id)
                        .orElse(null),
                parameters
                        .getSingleParameter("seller")
                        .flatMap(ProductFilterAddress::id)
                        .map(SellerId::new)
                        .orElse(null));
    }

    /** Empty for a text that is no id. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<ProductFilter.State> state(String name) {
        return Arrays.stream(ProductFilter.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
