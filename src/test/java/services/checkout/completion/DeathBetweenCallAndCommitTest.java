package services.checkout.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static services.payments.PaymentScenarios.await;

import app.IntegrationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.adapters.gateways.test.GatewayConsole;
import services.payments.FaultyGateway;
import services.payments.PaymentInstructions;
import services.payments.PaymentScenarios;

/** Whatever a gateway has done and we have not written down is found again, and done once. */
@IntegrationTest
class DeathBetweenCallAndCommitTest {

    @Autowired PaymentScenarios given;
    @Autowired FaultyGateway gateway;
    @Autowired GatewayConsole console;
    @Autowired OrderCompletion completion;
    @Autowired PaymentInstructions instructions;
    @Autowired CompletionJob job;

    @Test
    void findsAnAuthorisationWhoseAnswerWasNotKept() {
        var basket = given.pressed(given.aSeller());
        gateway.dieOnceAfter("authorise");
        assertThatThrownBy(() -> given.begin(basket, FaultyGateway.NAME, "approve"))
                .isInstanceOf(Error.class);
        var payment = given.paymentOf(basket);
        assertThat(given.payment(payment, "status")).isEqualTo("CREATED");

        given.work(payment);
        await(() -> given.orders(basket) == 1);
        given.work(payment);

        await(() -> given.payment(payment, "status").equals("CAPTURED"));
        assertThat(console.authorisations(payment)).isOne();
        assertThat(console.captures(payment)).isOne();
    }

    @Test
    void goesOnWithTheSamePaymentWhenTheShopperPressesAgainAfterADeath() {
        var basket = given.pressed(given.aSeller());
        gateway.dieOnceAfter("authorise");
        assertThatThrownBy(() -> given.begin(basket, FaultyGateway.NAME, "approve"))
                .isInstanceOf(Error.class);

        var step = given.begin(basket, FaultyGateway.NAME, "approve");

        assertThat(step.payment()).isEqualTo(given.paymentOf(basket));
        assertThat(completion.complete(basket.cart())).isPresent();
        assertThat(given.count("select count(*) from payment where cart_id = ?", basket.cart()))
                .isOne();
    }

    @Test
    void completesWhatDiedBetweenTheAnswerAndTheOrder() {
        var basket = given.pressed(given.aSeller());
        var step = given.begin(basket, FaultyGateway.NAME, "approve");

        job.completeSince(Duration.ZERO);
        given.work(step.payment());

        await(() -> given.orders(basket) == 1);
        given.work(step.payment());
        await(() -> given.payment(step.payment(), "status").equals("CAPTURED"));
        assertThat(console.captures(step.payment())).isOne();
    }

    @Test
    void capturesOnceThoughTheFirstAnswerWasNotKept() {
        var basket = given.pressed(given.aSeller());
        var step = given.begin(basket, FaultyGateway.NAME, "approve");
        gateway.dieOnceAfter("capture:" + step.payment());
        assertThat(completion.complete(basket.cart())).isPresent();

        // Either this thread or the clockwork's dies over it.
        await(
                () -> {
                    try {
                        given.work(step.payment());
                    } catch (Error _) {
                        return false;
                    }
                    return given.payment(step.payment(), "status").equals("CAPTURED");
                });

        assertThat(console.captures(step.payment())).isOne();
        assertThat(given.payment(step.payment(), "captured_minor_units"))
                .isEqualTo(String.valueOf(basket.total()));
    }

    @Test
    void refundsOnceThoughTheFirstAnswerWasNotKept() {
        var basket = given.pressed(given.aSeller());
        var step = given.begin(basket, FaultyGateway.NAME, "approve");
        assertThat(completion.complete(basket.cart())).isPresent();
        await(
                () -> {
                    given.work(step.payment());
                    return given.payment(step.payment(), "status").equals("CAPTURED");
                });
        gateway.dieOnceAfter("refund:" + step.payment());
        var _ =
                given.asSystem(
                        () -> {
                            instructions.refund(step.payment(), 500, "refund-1");
                            return true;
                        });

        await(
                () -> {
                    try {
                        given.work(step.payment());
                    } catch (Error _) {
                        return false;
                    }
                    return given.payment(step.payment(), "refunded_minor_units").equals("500");
                });

        assertThat(console.refunds(step.payment())).isOne();
    }
}
