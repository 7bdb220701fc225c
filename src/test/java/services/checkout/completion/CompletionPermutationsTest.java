package services.checkout.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static services.payments.PaymentScenarios.await;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.adapters.gateways.test.GatewayConsole;
import services.payments.PaymentGateway;
import services.payments.PaymentScenarios;
import services.payments.PaymentStep;
import services.payments.TestConfirmations;
import services.shared.SignedIn;

/** Whoever hears first of the money, and however often: one order and one capture. */
@IntegrationTest
class CompletionPermutationsTest {

    @Autowired PaymentScenarios given;
    @Autowired GatewayConsole console;
    @Autowired TestConfirmations confirmations;
    @Autowired OrderCompletion completion;
    @Autowired CompletionJob job;

    private SignedIn seller;

    @BeforeEach
    void aSeller() {
        seller = given.aSeller();
    }

    @Test
    void makesOneOrderAndOneCaptureInEveryOrderOfEverythingThatMayHappen() {
        for (var order : permutations(List.of(0, 1, 2, 3, 4))) {
            var paid = confirmedByTheShopper();
            // Taken in the gateway's own console, so that the news may come before we ask for it.
            captureAtTheGateway(paid.payment);
            var steps = steps(paid);

            order.forEach(step -> steps.get(step).run());

            assertOneOfEach(paid, order.toString());
        }
    }

    @Test
    void makesOneOrderAndOneCaptureWhenWeTakeTheMoneyOurselves() {
        for (var order : permutations(List.of(0, 1, 2, 4))) {
            var paid = confirmedByTheShopper();
            var steps = steps(paid);

            order.forEach(step -> steps.get(step).run());
            await(() -> given.orders(paid.basket) == 1);
            given.work(paid.payment);
            console.notices(paid.payment)
                    .forEach(notice -> given.deliver("test", console.signed(notice)));

            assertOneOfEach(paid, order.toString());
        }
    }

    @Test
    void makesOneOrderAndOneCaptureWhenEverythingHappensAtOnce() throws Exception {
        for (int round = 0; round < 25; round++) {
            var paid = confirmedByTheShopper();
            captureAtTheGateway(paid.payment);
            var steps = steps(paid);
            var start = new CyclicBarrier(steps.size());

            try (var threads = Executors.newFixedThreadPool(steps.size())) {
                for (var step : steps) {
                    threads.execute(
                            () -> {
                                try {
                                    start.await(10, TimeUnit.SECONDS);
                                } catch (Exception late) {
                                    throw new IllegalStateException(late);
                                }
                                step.run();
                            });
                }
            }

            assertOneOfEach(paid, "round " + round);
        }
    }

    private record Paid(PricedBasket basket, UUID payment) {}

    private Paid confirmedByTheShopper() {
        var basket = given.pressed(seller);
        var step = given.beginTest(basket, "confirm");
        assertThat(step).isInstanceOf(PaymentStep.Confirm.class);
        var url = ((PaymentStep.Confirm) step).url();
        assertThat(confirmations.decide(url.substring(url.lastIndexOf('/') + 1), true))
                .isEqualTo("/checkout/return");
        return new Paid(basket, step.payment());
    }

    private void captureAtTheGateway(UUID payment) {
        var _ =
                console.gateway()
                        .capture(
                                new PaymentGateway.Order(
                                        "console-" + payment,
                                        payment,
                                        java.util.Optional.empty(),
                                        0));
    }

    /** Return page, webhook authorised, the same again, webhook captured, job. */
    private List<Runnable> steps(Paid paid) {
        var notices = console.notices(paid.payment);
        Runnable authorised = () -> given.deliver("test", console.signed(notices.getFirst()));
        Runnable captured = () -> given.deliver("test", console.signed(notices.getLast()));
        return List.of(
                () -> {
                    var _ = completion.complete(paid.basket.cart());
                },
                authorised,
                authorised,
                captured,
                () -> {
                    given.work(paid.payment);
                    job.completeSince(Duration.ZERO);
                });
    }

    private void assertOneOfEach(Paid paid, String how) {
        await(() -> given.orders(paid.basket) == 1);
        await(() -> given.payment(paid.payment, "status").equals("CAPTURED"));
        assertThat(completion.complete(paid.basket.cart()))
                .as(how)
                .map(placed -> placed.id())
                .contains(given.orderOf(paid.basket));
        assertThat(given.orders(paid.basket)).as(how).isOne();
        assertThat(console.captures(paid.payment)).as(how).isOne();
        assertThat(given.payment(paid.payment, "captured_minor_units"))
                .as(how)
                .isEqualTo(String.valueOf(paid.basket.total()));
        assertThat(given.payment(paid.payment, "order_id"))
                .as(how)
                .isEqualTo(given.orderOf(paid.basket).toString());
    }

    private static List<List<Integer>> permutations(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var first : of) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            for (var following : permutations(rest)) {
                var one = new ArrayList<Integer>();
                one.add(first);
                one.addAll(following);
                all.add(one);
            }
        }
        return all;
    }
}
