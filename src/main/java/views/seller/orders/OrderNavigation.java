package views.seller.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import domain.orders.SellerOrderId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import services.orders.lists.OrderTab;
import services.orders.lists.OwnOrderFilter;

/** The addresses of a seller's order screens. */
final class OrderNavigation {

    static final String LIST = "seller/orders";
    private static final String TEXT = "q";
    private static final String TAB = "tab";

    private OrderNavigation() {}

    static String pathOf(SellerOrderId order) {
        return LIST + "/" + order;
    }

    static void toList(OwnOrderFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        parameters.put(TAB, filter.tab().name());
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.simple(parameters));
    }

    /** What waits to be accepted, where the address says nothing we know. */
    static OwnOrderFilter filterIn(QueryParameters parameters) {
        var tab =
                parameters
                        .getSingleParameter(TAB)
                        .flatMap(
                                name ->
                                        Arrays.stream(OrderTab.values())
                                                .filter(known -> known.name().equals(name))
                                                .findFirst())
                        .orElse(OrderTab.TO_ACCEPT);
        return new OwnOrderFilter(tab, parameters.getSingleParameter(TEXT).orElse(""));
    }
}
