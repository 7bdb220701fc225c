package services.payments;

import app.ForTests;
import domain.payments.GatewayNews;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import services.adapters.gateways.test.GatewayConsole;

/** The test gateway, behind a wire that dies after the gateway has done its part. */
@ForTests
public class FaultyGateway implements PaymentGateway {

    public static final String NAME = "faulty";

    /** The process is gone; nothing that comes after the call is done. */
    static final class Died extends Error {
        Died() {
            super("died between call and commit");
        }
    }

    private final GatewayConsole console;
    private final ConcurrentMap<String, Runnable> deaths = new ConcurrentHashMap<>();

    FaultyGateway(GatewayConsole console) {
        this.console = console;
    }

    /** The next call of this kind is done, and then the process dies as it is told. */
    public void dieAfter(String call, Runnable death) {
        deaths.put(call, death);
    }

    public void dieOnceAfter(String call) {
        deaths.put(
                call,
                () -> {
                    throw new Died();
                });
    }

    private void perhapsDie(String call) {
        var death = deaths.remove(call);
        if (death != null) {
            death.run();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public List<String> scenarios() {
        return console.gateway().scenarios();
    }

    @Override
    public Answer authorise(Wish wish) {
        var answer = console.gateway().authorise(wish);
        perhapsDie("authorise");
        return answer;
    }

    @Override
    public List<GatewayNews> find(UUID payment) {
        return console.gateway().find(payment);
    }

    @Override
    public Outcome capture(Order order) {
        var outcome = console.gateway().capture(order);
        perhapsDie("capture:" + order.payment());
        perhapsDie("capture");
        return outcome;
    }

    @Override
    public Outcome voidAuthorisation(Order order) {
        var outcome = console.gateway().voidAuthorisation(order);
        perhapsDie("void:" + order.payment());
        return outcome;
    }

    @Override
    public Outcome refund(Order order) {
        var outcome = console.gateway().refund(order);
        perhapsDie("refund:" + order.payment());
        return outcome;
    }

    @Override
    public List<Told> read(SignedNotice notice) {
        return console.gateway().read(notice);
    }

    @Override
    public Told readAgain(String json) {
        return console.gateway().readAgain(json);
    }
}
