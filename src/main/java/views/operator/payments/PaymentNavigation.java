package views.operator.payments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import domain.payments.PaymentStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import services.payments.overview.PaymentFilter;

/** The addresses of the payments' screens. */
public final class PaymentNavigation {

    static final String LIST = "operator/payments";
    static final String WEBHOOKS = "operator/webhooks";
    static final String BANK = "operator/bank";

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String GATEWAY = "gateway";
    private static final String STUCK = "stuck";

    private PaymentNavigation() {}

    /** Relative to the application's root. */
    public static String pathOf(UUID payment) {
        return LIST + "/" + payment;
    }

    static void toList(PaymentFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        var status = filter.status();
        if (status != null) {
            parameters.put(STATUS, status.name());
        }
        if (!filter.gateway().isEmpty()) {
            parameters.put(GATEWAY, filter.gateway());
        }
        if (filter.stuck()) {
            parameters.put(STUCK, "true");
        }
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.simple(parameters));
    }

    /** What the address does not say, or says in words nobody knows, is not filtered. */
    static PaymentFilter filterIn(QueryParameters parameters) {
        var status =
                parameters
                        .getSingleParameter(STATUS)
                        .flatMap(
                                name ->
                                        Arrays.stream(PaymentStatus.values())
                                                .filter(known -> known.name().equals(name))
                                                .findFirst());
        return new PaymentFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                status.orElse(null),
                parameters.getSingleParameter(GATEWAY).orElse(""),
                parameters.getSingleParameter(STUCK).filter("true"::equals).isPresent());
    }
}
