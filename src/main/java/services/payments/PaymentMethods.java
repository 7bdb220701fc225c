package services.payments;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import services.payments.internal.Gateways;

/** The ways shoppers can pay at the moment. */
@Service
@PreAuthorize("permitAll()")
public class PaymentMethods {

    private final Gateways gateways;

    PaymentMethods(Gateways gateways) {
        this.gateways = gateways;
    }

    /**
     * One way to pay; called {@code payments.method.<gateway>} in the texts, and its scenarios
     * {@code payments.scenario.<scenario>}.
     *
     * @param scenarios what to choose among as {@code choices.scenario}; empty when there is
     *     nothing
     */
    public record Method(String gateway, List<String> scenarios) {}

    public List<Method> offered() {
        return gateways.offered().stream()
                .map(gateway -> new Method(gateway.name(), gateway.scenarios()))
                .toList();
    }
}
