package views.seller.stock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import services.stock.StockFilter;
import views.catalog.ProductFilterAddress;

/** The filter of the stock list as part of its address, and back. */
final class StockAddress {

    static final String PATH = "seller/stock";

    private StockAddress() {}

    static void navigate(StockFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!filter.search().isBlank()) {
            values.put("search", filter.search());
        }
        if (filter.state() != StockFilter.State.ALL) {
            values.put("state", filter.state().name());
        }
        if (filter.location() != null) {
            values.put("location", filter.location().toString());
        }
        UI.getCurrentOrThrow().navigate(PATH, QueryParameters.simple(values));
    }

    /** What cannot be understood is left out: an old link still shows a list. */
    static StockFilter in(Location location) {
        var parameters = location.getQueryParameters();
        var state = parameters.getSingleParameter("state").orElse("");
        return new StockFilter(
                parameters.getSingleParameter("search").orElse(""),
                Arrays.stream(StockFilter.State.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(StockFilter.State.ALL),
                parameters
                        .getSingleParameter("location")
                        .flatMap(ProductFilterAddress::id)
                        .orElse(null));
    }

    static String of(UUID item) {
        return PATH + "/" + item;
    }
}
