package services.adapters.gateways.test;

import java.util.Optional;
import org.springframework.stereotype.Component;
import services.payments.TestConfirmations;
import services.shared.NotFound;

/** Where shoppers say yes or no to a payment of the test gateway. */
@Component
class ConfirmationDesk implements TestConfirmations {

    private static final String NOT_CONFIRMED = "The payment was not confirmed";

    private final TestGateway gateway;
    private final GatewayBooks books;

    ConfirmationDesk(TestGateway gateway, GatewayBooks books) {
        this.gateway = gateway;
        this.books = books;
    }

    @Override
    public Optional<Confirmation> waiting(String reference) {
        return gateway.inOwnTransaction(
                () ->
                        books.named(reference)
                                .map(
                                        entry ->
                                                new Confirmation(
                                                        entry.amount(),
                                                        entry.currency(),
                                                        entry.returnUrl(),
                                                        entry.status()
                                                                == GatewayBooks.Status.OPEN)));
    }

    @Override
    public String decide(String reference, boolean approve) {
        return gateway.inOwnTransaction(
                () -> {
                    var entry =
                            books.named(reference)
                                    .orElseThrow(() -> new NotFound("payment", reference));
                    if (entry.status() == GatewayBooks.Status.OPEN) {
                        books.is(
                                entry.key(),
                                approve
                                        ? GatewayBooks.Status.AUTHORISED
                                        : GatewayBooks.Status.DECLINED,
                                approve ? null : NOT_CONFIRMED);
                        gateway.announce(books.lock(entry.key()).orElseThrow());
                    }
                    return entry.returnUrl();
                });
    }
}
