package views.operator.sellers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import services.sellers.SellerFilter;

/** The addresses of the sellers' screens. */
public final class SellerNavigation {

    static final String LIST = "operator/sellers";
    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private SellerNavigation() {}

    /** Relative to the application's root. */
    public static String pathOf(SellerId seller) {
        return LIST + "/" + seller;
    }

    static void toList(SellerFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        var status = filter.status();
        if (status != null) {
            parameters.put(STATUS, status.name());
        }
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.simple(parameters));
    }

    /** What the address does not say, or says in words nobody knows, is not filtered. */
    static SellerFilter filterIn(QueryParameters parameters) {
        var status =
                parameters
                        .getSingleParameter(STATUS)
                        .flatMap(
                                name ->
                                        Arrays.stream(SellerStatus.values())
                                                .filter(known -> known.name().equals(name))
                                                .findFirst());
        return new SellerFilter(
                parameters.getSingleParameter(TEXT).orElse(""), status.orElse(null));
    }
}
