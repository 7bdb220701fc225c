package services.adapters.gateways.test;

import domain.payments.GatewayNews;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import services.payments.GatewayUnavailable;
import services.payments.PaymentGateway;
import services.shared.ActingAs;
import tools.jackson.databind.json.JsonMapper;

/** The test gateway itself. Each call is a transaction of its own, committed before it answers. */
@Component
class TestGateway implements PaymentGateway {

    static final String NAME = "test";

    private static final String CAPTURE = "CAPTURE";
    private static final String REFUND = "REFUND";
    private static final String NO_FUNDS = "The card was declined: insufficient funds";

    private final GatewayBooks books;
    private final GatewayNotices notices;
    private final TransactionTemplate own;
    private final JsonMapper json;
    private final boolean offered;

    TestGateway(
            GatewayBooks books,
            GatewayNotices notices,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Environment environment,
            @Value("${refcommerce.test-gateway}") String setting) {
        this.books = books;
        this.notices = notices;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.json = json;
        this.offered =
                setting.equals("auto")
                        ? !environment.containsProperty("spring.datasource.url")
                        : Boolean.parseBoolean(setting);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOffered() {
        return offered;
    }

    @Override
    public List<String> scenarios() {
        return Scenario.tokens();
    }

    @Override
    public Answer authorise(Wish wish) {
        var answer = inOwnTransaction(() -> decide(wish));
        if (Scenario.of(wish.scenario()) == Scenario.ANSWER_LOST) {
            throw new GatewayUnavailable("The answer was lost");
        }
        return answer;
    }

    private Answer decide(Wish wish) {
        var reference = "test_" + Uuids.timeOrdered().toString().replace("-", "");
        var status =
                switch (Scenario.of(wish.scenario())) {
                    case DECLINE -> GatewayBooks.Status.DECLINED;
                    case CONFIRM -> GatewayBooks.Status.OPEN;
                    case DELAYED -> GatewayBooks.Status.UNDECIDED;
                    case APPROVE,
                            DUPLICATES,
                            OUT_OF_ORDER,
                            AUTO_CAPTURE,
                            CAPTURE_FAILS_FIRST,
                            REFUND_FAILS_FIRST,
                            ANSWER_LOST ->
                            GatewayBooks.Status.AUTHORISED;
                };
        var isNew =
                books.open(
                        wish,
                        reference,
                        status,
                        status == GatewayBooks.Status.DECLINED ? NO_FUNDS : "");
        var entry = books.lock(wish.payment()).orElseThrow();
        if (isNew) {
            announce(entry);
        }
        var now = books.lock(wish.payment()).orElseThrow();
        return new Answer(now.reference(), news(now).getFirst());
    }

    /** Tells what was decided, and takes the money where nobody will ask it to. */
    void announce(GatewayBooks.Entry entry) {
        switch (entry.status()) {
            case AUTHORISED -> {
                notices.tell(entry, "authorised", entry.amount(), "", "");
                if (entry.scenario() == Scenario.AUTO_CAPTURE) {
                    take(entry, "auto-" + entry.key());
                }
            }
            case UNDECIDED -> notices.tell(entry, "authorised", entry.amount(), "", "");
            case DECLINED -> notices.tell(entry, "declined", 0, "", entry.declineReason());
            case OPEN, CAPTURED, VOIDED -> {}
        }
    }

    @Override
    public List<GatewayNews> find(UUID payment) {
        return inOwnTransaction(() -> books.lock(payment).map(this::news).orElse(List.of()));
    }

    private List<GatewayNews> news(GatewayBooks.Entry entry) {
        return switch (entry.status()) {
            case OPEN ->
                    List.of(
                            new GatewayNews.ConfirmationNeeded(
                                    "/test-gateway/confirm/" + entry.reference()));
            case UNDECIDED -> List.of(new GatewayNews.Undecided());
            case AUTHORISED -> List.of(new GatewayNews.Authorised());
            case DECLINED -> List.of(new GatewayNews.Declined(entry.declineReason()));
            case VOIDED -> List.of(new GatewayNews.Voided());
            case CAPTURED -> {
                var all = new ArrayList<GatewayNews>();
                all.add(new GatewayNews.Authorised());
                all.add(new GatewayNews.Captured(entry.captured()));
                books.operations(entry.key()).stream()
                        .filter(operation -> operation.kind().equals(REFUND))
                        .map(done -> new GatewayNews.Refunded(done.key(), done.amount()))
                        .forEach(all::add);
                yield List.copyOf(all);
            }
        };
    }

    @Override
    public Outcome capture(Order order) {
        failFirst(order, Scenario.CAPTURE_FAILS_FIRST);
        return inOwnTransaction(
                () -> {
                    var entry = books.lock(order.payment()).orElse(null);
                    if (entry == null || !isTakeable(entry.status())) {
                        return new Outcome.Refused("This payment is not authorised");
                    }
                    if (entry.status() == GatewayBooks.Status.AUTHORISED) {
                        take(entry, order.key());
                    }
                    return new Outcome.Done();
                });
    }

    private static boolean isTakeable(GatewayBooks.Status status) {
        return status == GatewayBooks.Status.AUTHORISED || status == GatewayBooks.Status.CAPTURED;
    }

    private void take(GatewayBooks.Entry entry, String key) {
        if (books.move(entry.key(), new GatewayBooks.Operation(key, CAPTURE, entry.amount()))) {
            books.is(entry.key(), GatewayBooks.Status.CAPTURED, null);
            notices.tell(entry, "captured", entry.amount(), key, "");
        }
    }

    @Override
    public Outcome voidAuthorisation(Order order) {
        return inOwnTransaction(
                () -> {
                    var known = books.lock(order.payment());
                    if (known.isEmpty()) {
                        books.refuseForever(order.payment(), "void_" + order.key());
                        return new Outcome.Done();
                    }
                    var entry = known.get();
                    switch (entry.status()) {
                        case OPEN, UNDECIDED, AUTHORISED -> {
                            books.is(entry.key(), GatewayBooks.Status.VOIDED, null);
                            notices.tell(entry, "voided", 0, order.key(), "");
                        }
                        case CAPTURED ->
                                giveBack(entry, order.key(), entry.captured() - entry.refunded());
                        case DECLINED, VOIDED -> {}
                    }
                    return new Outcome.Done();
                });
    }

    @Override
    public Outcome refund(Order order) {
        failFirst(order, Scenario.REFUND_FAILS_FIRST);
        return inOwnTransaction(
                () -> {
                    var entry = books.lock(order.payment()).orElse(null);
                    var isKnown =
                            entry != null
                                    && books.operations(entry.key()).stream()
                                            .anyMatch(done -> done.key().equals(order.key()));
                    if (isKnown) {
                        return new Outcome.Done();
                    }
                    if (entry == null
                            || order.amountMinorUnits() > entry.captured() - entry.refunded()) {
                        return new Outcome.Refused("That is more than was paid");
                    }
                    giveBack(entry, order.key(), order.amountMinorUnits());
                    return new Outcome.Done();
                });
    }

    /** As if somebody had refunded in the gateway's own console. */
    void refundByItself(UUID payment, long amount, String key) {
        var _ =
                inOwnTransaction(
                        () -> {
                            giveBack(books.lock(payment).orElseThrow(), key, amount);
                            return true;
                        });
    }

    private void giveBack(GatewayBooks.Entry entry, String key, long amount) {
        if (amount > 0
                && books.move(entry.key(), new GatewayBooks.Operation(key, REFUND, amount))) {
            notices.tell(entry, "refunded", amount, key, "");
        }
    }

    /** Fails once, as networks do, before anything has happened. */
    private void failFirst(Order order, Scenario scenario) {
        var fails =
                inOwnTransaction(
                        () -> {
                            var entry = books.lock(order.payment());
                            var first =
                                    entry.filter(found -> found.scenario() == scenario)
                                            .filter(found -> found.failures() == 0);
                            first.ifPresent(found -> books.failed(found.key()));
                            return first.isPresent();
                        });
        if (fails) {
            throw new GatewayUnavailable("The test gateway fails the first time, as it was told");
        }
    }

    @Override
    public List<Told> read(SignedNotice notice) {
        return inOwnTransaction(
                () -> {
                    notices.verify(
                            notice.body(),
                            Map.copyOf(notice.headers()).getOrDefault(GatewayNotices.HEADER, ""));
                    return NoticeReading.parse(json, notice.body());
                });
    }

    @Override
    public Told readAgain(String kept) {
        return NoticeReading.event(json, kept);
    }

    <T> T inOwnTransaction(Supplier<T> work) {
        return ActingAs.systemGet(() -> Objects.requireNonNull(own.execute(_ -> work.get())));
    }
}
