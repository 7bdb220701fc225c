package views.operator.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.shared.SellerId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import services.orders.lists.OrderFilter;

/** The addresses of the operator's order screens. */
final class OrderNavigation {

    static final String LIST = "operator/orders";

    private OrderNavigation() {}

    static String pathOf(OrderId order) {
        return LIST + "/" + order;
    }

    static void toList(OrderFilter filter, ZoneId zone) {
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.simple(parameters(filter, zone)));
    }

    static void toList(String query) {
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.fromString(query));
    }

    static Map<String, String> parameters(OrderFilter filter, ZoneId zone) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", filter.text().isBlank() ? null : filter.text());
        put(parameters, "status", filter.status());
        put(parameters, "seller", filter.seller());
        put(parameters, "customer", filter.customer());
        put(parameters, "source", filter.source());
        var from = filter.from();
        var until = filter.until();
        put(parameters, "from", from == null ? null : LocalDate.ofInstant(from, zone));
        put(parameters, "to", until == null ? null : LocalDate.ofInstant(until, zone).minusDays(1));
        return parameters;
    }

    /** What the address does not say, or says in words nobody knows, is not filtered. */
    static OrderFilter filterIn(QueryParameters parameters, ZoneId zone) {
        var from = read(parameters, "from", LocalDate::parse);
        var to = read(parameters, "to", LocalDate::parse);
        return OrderFilter.none()
                .withText(parameters.getSingleParameter("q").orElse(""))
                .withStatus(read(parameters, "status", OrderStatus::valueOf))
                .ofSeller(read(parameters, "seller", SellerId::of))
                .ofCustomer(read(parameters, "customer", UUID::fromString))
                .fromSource(
                        parameters
                                .getSingleParameter("source")
                                .filter(name -> name.matches("[A-Z_]{1,30}"))
                                .orElse(null))
                .between(
                        from == null ? null : from.atStartOfDay(zone).toInstant(),
                        to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, T> parse) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> parsed(text, parse))
                .orElse(null);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
