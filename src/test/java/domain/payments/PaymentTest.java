package domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    @Test
    void isCapturedThoughTheAuthorisationIsHeardOfLater() {
        var captured = payment(PaymentStatus.CREATED).after(new GatewayNews.Captured(1000));

        assertThat(captured.map(Payment::status)).contains(PaymentStatus.CAPTURED);
        assertThat(captured.orElseThrow().after(new GatewayNews.Authorised())).isEmpty();
        assertThat(captured.orElseThrow().after(new GatewayNews.Captured(1000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void movesOnlyAlongLegalTransitions(PaymentStatus status) {
        for (var news : news().stream().filter(each -> !isRefused(each)).toList()) {
            var before = payment(status);
            before.after(news)
                    .map(Payment::status)
                    .filter(after -> after != status)
                    .ifPresent(after -> assertThat(status.next()).contains(after));
        }
    }

    @Test
    void neverGivesBackMoreThanWasCaptured() {
        var captured = payment(PaymentStatus.AUTHORISED).after(new GatewayNews.Captured(1000));
        var partly = captured.orElseThrow().after(new GatewayNews.Refunded("a", 600)).orElseThrow();

        assertThat(partly.refunded()).isEqualTo(600);
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(() -> partly.after(new GatewayNews.Refunded("b", 401)));
        assertThat(partly.after(new GatewayNews.Refunded("b", 400)).orElseThrow().refunded())
                .isEqualTo(1000);
    }

    @Test
    void refusesMoreThanWasAgreed() {
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(
                        () ->
                                payment(PaymentStatus.AUTHORISED)
                                        .after(new GatewayNews.Captured(1001)));
    }

    @Test
    void cannotBeGivenUpOnceTheMoneyIsOurs() {
        assertThatExceptionOfType(PaymentRefused.class)
                .isThrownBy(
                        () -> payment(PaymentStatus.CAPTURED).givenUp(PaymentStatus.VOIDED, "no"));
    }

    @Test
    void keepsItsAmountsInOrderWhateverIsHeard() {
        var random = new Random(20261120);
        for (int run = 0; run < 2000; run++) {
            var payment = payment(PaymentStatus.CREATED);
            for (int step = 0; step < 12; step++) {
                var all = news();
                var news = all.get(random.nextInt(all.size()));
                try {
                    payment = payment.after(news).orElse(payment);
                } catch (PaymentRefused _) {
                    // Refused news leaves the payment as it was.
                }
                assertThat(payment.refunded()).isBetween(0L, payment.captured());
                assertThat(payment.captured()).isBetween(0L, payment.amount());
                assertThat(payment.captured() > 0)
                        .isEqualTo(payment.status() == PaymentStatus.CAPTURED);
            }
        }
    }

    private static boolean isRefused(GatewayNews news) {
        return news instanceof GatewayNews.Refunded || news.equals(new GatewayNews.Captured(1001));
    }

    private static List<GatewayNews> news() {
        return List.of(
                new GatewayNews.ConfirmationNeeded("/confirm"),
                new GatewayNews.Undecided(),
                new GatewayNews.TransferAwaited(NOW),
                new GatewayNews.Authorised(),
                new GatewayNews.Declined("no"),
                new GatewayNews.Captured(1000),
                new GatewayNews.Captured(1001),
                new GatewayNews.Voided(),
                new GatewayNews.Expired(),
                new GatewayNews.Refunded("x", 300));
    }

    private static Payment payment(PaymentStatus status) {
        return new Payment(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                500001,
                null,
                null,
                "test",
                null,
                null,
                status,
                1000,
                status == PaymentStatus.CAPTURED ? 1000 : 0,
                0,
                "EUR",
                "",
                null);
    }
}
