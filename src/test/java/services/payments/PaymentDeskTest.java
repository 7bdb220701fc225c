package services.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static services.payments.PaymentScenarios.await;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.payments.PaymentRefused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.adapters.gateways.test.GatewayConsole;
import services.checkout.completion.OrderCompletion;

@IntegrationTest
class PaymentDeskTest {

    @Autowired PaymentScenarios given;
    @Autowired PaymentDesk desk;
    @Autowired PaymentInstructions instructions;
    @Autowired GatewayConsole console;
    @Autowired OrderCompletion completion;

    @Test
    void clearsAnApprovedPaymentAndCapturesItOnceItIsOrdered() {
        var basket = given.pressed(given.aSeller());

        var step = given.beginTest(basket, "approve");
        assertThat(step).isInstanceOf(PaymentStep.Cleared.class);
        assertThat(completion.complete(basket.cart())).isPresent();
        given.work(step.payment());

        await(() -> given.payment(step.payment(), "status").equals("CAPTURED"));
        assertThat(console.captures(step.payment())).isOne();
    }

    @Test
    void tellsWhyAPaymentWasDeclinedAndLetsTheShopperTryAnother() {
        var basket = given.pressed(given.aSeller());

        var declined = given.beginTest(basket, "decline");
        var second = given.beginTest(basket, "approve");

        assertThat(declined).isInstanceOf(PaymentStep.Declined.class);
        assertThat(((PaymentStep.Declined) declined).reason()).contains("insufficient funds");
        assertThat(second).isInstanceOf(PaymentStep.Cleared.class);
        assertThat(second.payment()).isNotEqualTo(declined.payment());
    }

    @Test
    void givesTheSameAnswerWhenPressedTwice() {
        var basket = given.pressed(given.aSeller());

        var first = given.beginTest(basket, "confirm");

        assertThat(given.beginTest(basket, "confirm")).isEqualTo(first);
        assertThat(first).isInstanceOf(PaymentStep.Confirm.class);
    }

    @Test
    void beginsOnePaymentThoughPressedTwentyTimesAtOnce() throws Exception {
        var basket = given.pressed(given.aSeller());
        Callable<PaymentStep> press = () -> given.beginTest(basket, "approve");

        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var pressed : threads.invokeAll(java.util.Collections.nCopies(20, press))) {
                assertThat(pressed.get()).isInstanceOf(PaymentStep.Cleared.class);
            }
        }

        assertThat(paymentsOf(basket)).isOne();
        assertThat(console.authorisations(given.paymentOf(basket))).isOne();
    }

    @Test
    void replacesWhatWasBegunWhenTheAmountChangesAndLetsTheOldMoneyGo() {
        var seller = given.aSeller();
        var basket = given.pressed(seller);
        var first = given.beginTest(basket, "approve");

        var second =
                desk.begin(
                        new BeginPayment(
                                basket.cart(),
                                basket.total() + 1,
                                "EUR",
                                "test",
                                "/",
                                Map.of("scenario", "approve")));
        await(
                () -> {
                    given.work(first.payment());
                    return console.statusOf(first.payment()).equals("VOIDED");
                });

        assertThat(second.payment()).isNotEqualTo(first.payment());
        assertThat(given.payment(first.payment(), "status")).isEqualTo("VOIDED");
    }

    @Test
    void neverAuthorisesWhatWasGivenUpBeforeTheGatewayHeardOfIt() {
        var unknown = UUID.randomUUID();
        var order =
                new PaymentGateway.Order("k-" + unknown, unknown, java.util.Optional.empty(), 100);
        assertThat(console.gateway().voidAuthorisation(order))
                .isInstanceOf(PaymentGateway.Outcome.Done.class);

        var answer =
                console.gateway()
                        .authorise(new PaymentGateway.Wish(unknown, 1, 100, "EUR", "/", "approve"));

        assertThat(answer.news()).isInstanceOf(domain.payments.GatewayNews.Voided.class);
    }

    @Test
    void takesWhatCostsNothingWithoutAGateway() {
        var step =
                desk.begin(
                        new BeginPayment(
                                given.pressed(given.aSeller()).cart(),
                                0,
                                "EUR",
                                "test",
                                "/",
                                Map.of()));

        assertThat(step).isInstanceOf(PaymentStep.Cleared.class);
        assertThat(given.payment(step.payment(), "gateway")).isEqualTo("none");
    }

    @Test
    void isNeverCalledInsideATransaction() {
        var basket = given.pressed(given.aSeller());

        assertThatIllegalStateException()
                .isThrownBy(() -> given.asSystem(() -> given.beginTest(basket, "approve")));
    }

    @Test
    void refusesCardNumbersAndUnknownGateways() {
        var basket = given.pressed(given.aSeller());

        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> given.beginTest(basket, "4111 1111 1111 1111"));
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> given.begin(basket, "nobody", "approve"));
        assertThat(paymentsOf(basket)).isZero();
    }

    @Test
    void neverGivesBackMoreThanItHolds() {
        var paid = captured();
        var total = Long.parseLong(given.payment(paid, "captured_minor_units"));
        refund(paid, total - 100, "a");
        refund(paid, total - 100, "a");

        for (var tooMuch : List.of(101L, total, 0L, -1L)) {
            assertThatExceptionOfType(PaymentRefused.class)
                    .isThrownBy(() -> refund(paid, tooMuch, "b" + tooMuch));
        }
        refund(paid, 100, "c");
        await(
                () -> {
                    given.work(paid);
                    return given.payment(paid, "refunded_minor_units").equals("" + total);
                });

        assertThat(console.refunds(paid)).isEqualTo(2);
        assertThatExceptionOfType(PaymentRefused.class).isThrownBy(() -> refund(paid, 1, "d"));
    }

    @Test
    void capturesAndRefundsAgainWhatFailedAtFirst() {
        var basket = given.pressed(given.aSeller());
        var step = given.beginTest(basket, "capture-fails-first");
        assertThat(completion.complete(basket.cart())).isPresent();

        await(
                () -> {
                    given.work(step.payment());
                    return given.payment(step.payment(), "status").equals("CAPTURED");
                });

        assertThat(console.captures(step.payment())).isOne();
        assertThat(
                        given.count(
                                "select attempts from payment_instruction where payment_id = ?",
                                step.payment()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void leavesToPeopleWhatNoConnectedGatewayCanDo() {
        var elsewhere = captured();
        given.paidThrough(elsewhere, "history");
        refund(elsewhere, 100, "of the past");
        var here = captured();
        refund(here, 100, "of today");

        given.work(elsewhere);

        assertThat(
                        given.count(
                                """
                                select count(*) from payment_instruction
                                 where payment_id = ? and kind = 'REFUND' and by_hand
                                """,
                                elsewhere))
                .isOne();
        await(() -> given.payment(here, "refunded_minor_units").equals("100"));
    }

    @Test
    void hearsOfARefundThatTheGatewayMadeByItself() {
        var paid = captured();
        console.refundByItself(paid, 300);

        for (int twice = 0; twice < 2; twice++) {
            console.notices(paid).forEach(notice -> given.deliver("test", console.signed(notice)));
            given.work(paid);
        }

        await(() -> given.payment(paid, "refunded_minor_units").equals("300"));
        assertThat(
                        given.count(
                                """
                                select count(*) from payment_event
                                 where payment_id = ? and kind = 'REFUNDED_AT_GATEWAY'
                                """,
                                paid))
                .isOne();
    }

    private UUID captured() {
        var basket = given.pressed(given.aSeller());
        var step = given.beginTest(basket, "approve");
        assertThat(completion.complete(basket.cart())).isPresent();
        await(
                () -> {
                    given.work(step.payment());
                    return given.payment(step.payment(), "status").equals("CAPTURED");
                });
        return step.payment();
    }

    private void refund(UUID payment, long amount, String reference) {
        var _ =
                given.asSystem(
                        () -> {
                            instructions.refund(payment, amount, reference);
                            return true;
                        });
    }

    private long paymentsOf(PricedBasket basket) {
        return given.count("select count(*) from payment where cart_id = ?", basket.cart());
    }
}
