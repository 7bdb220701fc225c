package services.payments.bank;

import domain.payments.CreditorReference;
import domain.payments.GatewayNews;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import services.payments.PaymentGateway;
import services.payments.WebhookRefused;

/** The shopper's own bank as a gateway: it can be asked for nothing, and statements tell of it. */
@Component
class TransferGateway implements PaymentGateway {

    static final String NAME = "transfer";

    private final TransferAccount account;
    private final Clock clock;

    TransferGateway(TransferAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOffered() {
        return account.account().isPresent();
    }

    @Override
    public List<String> scenarios() {
        return List.of();
    }

    @Override
    public Answer authorise(Wish wish) {
        return new Answer(
                CreditorReference.of(wish.number()).value(),
                new GatewayNews.TransferAwaited(clock.instant().plus(account.patience())));
    }

    @Override
    public List<GatewayNews> find(UUID payment) {
        return List.of();
    }

    @Override
    public Outcome capture(Order order) {
        return new Outcome.Done();
    }

    @Override
    public Outcome voidAuthorisation(Order order) {
        return new Outcome.Done();
    }

    @Override
    public Outcome refund(Order order) {
        return new Outcome.ByHand();
    }

    @Override
    public List<Told> read(SignedNotice notice) {
        throw new WebhookRefused("webhook.not-expected", "Banks do not post to us");
    }

    @Override
    public Told readAgain(String json) {
        throw new WebhookRefused("webhook.not-expected", "Banks do not post to us");
    }
}
