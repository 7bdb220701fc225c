package services.payments.internal;

import domain.payments.PaymentRefused;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import services.payments.PaymentGateway;

/** The gateways this marketplace works with, by their names. */
@Component
public class Gateways {

    private final List<PaymentGateway> all;

    Gateways(List<PaymentGateway> all) {
        this.all = List.copyOf(all);
    }

    public List<PaymentGateway> offered() {
        return all.stream().filter(PaymentGateway::isOffered).toList();
    }

    public List<String> names() {
        return all.stream().map(PaymentGateway::name).sorted().toList();
    }

    public Optional<PaymentGateway> find(String name) {
        return all.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
    }

    /** One that may since have been switched off, but has payments to finish. */
    public PaymentGateway require(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new PaymentRefused(
                                        "payment.gateway-unknown",
                                        "This way of paying is not available"));
    }
}
