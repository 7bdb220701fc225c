package services.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.payments.PaymentHappening;
import domain.refunds.RefundCause;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import domain.refunds.UnitsToRefund;
import domain.shared.DomainException;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.orders.PlacedOrder;
import services.orders.SellerOrderEvents;
import services.purchases.PurchaseScenarios;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class RefundsTest {

    private static final int AT_ONCE = 24;

    @Autowired PurchaseScenarios given;
    @Autowired OperatorRefunds refunds;
    @Autowired RefundQueries queries;
    @Autowired SellerOrderEvents events;

    @Test
    void paysCancelledGoodsBackWithTheirShareOfTheShipping() {
        var order = given.paidByGuest(given.seller());
        var part = given.partOf(order);
        var lamp = given.state(part).lines().getFirst();

        given.cancel(part, new LineQuantity(lamp.id(), 1));

        await().untilAsserted(() -> assertThat(rows(order)).hasSize(1));
        var row = rows(order).getFirst();
        // (3 × 33.33 − 1.01) ÷ 3 and 4.99 ÷ 3, the first unit one cent more where it is not even.
        assertThat(row.cause()).isEqualTo(RefundCause.CANCELLATION);
        assertThat(row.amount().minorUnits()).isEqualTo(3300 + 167);
        assertThat(instructed(order)).isEqualTo(3467);
        assertThat(given.state(part).line(lamp.id()).refunded().units()).isEqualTo(1);
    }

    @Test
    void paysNothingBackForWhatWasNeverPaid() {
        var order = given.paidByGuest(given.seller());
        given.update(
                "update order_line set payment_id = null where order_id = ?", order.id().value());
        var part = given.partOf(order);

        given.cancel(part, new LineQuantity(given.state(part).lines().getLast().id(), 1));

        await().during(Duration.ofMillis(400))
                .untilAsserted(() -> assertThat(rows(order)).isEmpty());
    }

    @Test
    void dividesAnAmountOverSeveralSellersAndShowsItBefore() {
        var order = given.paidByGuest(given.seller(), given.seller());
        var wish = new RefundWish.ByAmount(order.id(), List.of(), 1001);

        var preview = asOperator(() -> refunds.preview(wish));
        var made = asOperator(() -> refunds.refund(wish, "Late", Uuids.timeOrdered()));

        assertThat(preview.total()).isEqualTo(1001);
        assertThat(made).hasSize(2);
        assertThat(rows(order).stream().mapToLong(row -> row.amount().minorUnits()).sum())
                .isEqualTo(1001);
        assertThat(
                        made.stream()
                                .flatMap(id -> asOperator(() -> queries.lines(id)).stream())
                                .toList())
                .containsExactlyInAnyOrderElementsOf(preview.parts());
    }

    @Test
    void makesOneRefundOfOneIntention() {
        var order = given.paidByGuest(given.seller());
        var wish = new RefundWish.ByAmount(order.id(), List.of(), 500);
        var key = Uuids.timeOrdered();

        var first = asOperator(() -> refunds.refund(wish, "Late", key));
        var second = asOperator(() -> refunds.refund(wish, "Late", key));

        assertThat(second).isEqualTo(first);
        assertThat(rows(order)).hasSize(1);
    }

    @Test
    void closesALineToZeroAndThenRefuses() {
        var order = given.paidByGuest(given.seller());
        var part = given.partOf(order);
        var lamp = given.state(part).lines().getFirst();
        var shade = given.state(part).lines().getLast();
        refund(order, 777);
        var all =
                new RefundWish.ByUnits(
                        order.id(),
                        List.of(
                                new UnitsToRefund(lamp.id(), 3, true),
                                new UnitsToRefund(shade.id(), 1, true)));

        asOperator(() -> refunds.refund(all, "Everything", Uuids.timeOrdered()));

        assertThat(given.state(part).refundable()).isZero();
        assertThat(instructed(order)).isEqualTo(total(order));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> refund(order, 1));
    }

    @Test
    void neverGivesBackMoreThanWasPaidHoweverManyTryAtOnce() throws Exception {
        var order = given.paidByGuest(given.seller(), given.seller());
        var each = total(order) / 10;
        var went = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> attempts = new ArrayList<>();
            var operator = given.operator();
            for (int i = 0; i < AT_ONCE; i++) {
                attempts.add(pool.submit(() -> tryRefund(operator, order, each, went)));
            }
            for (var attempt : attempts) {
                attempt.get();
            }
        }

        assertThat(went).hasValue(10);
        assertThat(instructed(order)).isEqualTo(each * 10).isLessThanOrEqualTo(total(order));
    }

    private void tryRefund(SignedIn operator, PlacedOrder order, long amount, AtomicInteger went) {
        try {
            SellerScenarios.as(
                    operator,
                    () ->
                            refunds.refund(
                                    new RefundWish.ByAmount(order.id(), List.of(), amount),
                                    "At once",
                                    UUID.randomUUID()));
            went.incrementAndGet();
        } catch (DomainException _) {
            // Ten of them take all there is.
        }
    }

    @Test
    void followsWhatTheGatewaySaysAndSendsAgain() {
        var order = given.paidByGuest(given.seller());
        var id = refund(order, 500).getFirst();
        var payment = given.paymentOf(order);

        given.tell(
                new PaymentHappening.RefundFailed(
                        payment, id.toString(), 500, "Account closed", Instant.now()));
        await().untilAsserted(
                        () ->
                                assertThat(rows(order).getFirst().status())
                                        .isEqualTo(RefundStatus.FAILED));
        assertThat(rows(order).getFirst().error()).isEqualTo("Account closed");

        asOperator(
                () -> {
                    refunds.sendAgain(id);
                    return true;
                });
        assertThat(rows(order).getFirst().status()).isEqualTo(RefundStatus.SENT);

        var done = new PaymentHappening.RefundDone(payment, id.toString(), 500, Instant.now());
        given.tell(done);
        given.tell(done);
        await().untilAsserted(
                        () ->
                                assertThat(rows(order).getFirst().status())
                                        .isEqualTo(RefundStatus.DONE));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                asOperator(
                                        () -> {
                                            refunds.sendAgain(id);
                                            return true;
                                        }));
    }

    @Test
    void takesInWhatAGatewayGaveBackWithoutUs() {
        var order = given.paidByGuest(given.seller());
        var payment = given.paymentOf(order);
        var told =
                new PaymentHappening.RefundedAtGateway(
                        payment, "re-" + payment, 600, Instant.now());

        given.tell(told);
        given.tell(told);

        await().untilAsserted(() -> assertThat(rows(order)).hasSize(1));
        assertThat(rows(order).getFirst().cause()).isEqualTo(RefundCause.GATEWAY);
        assertThat(rows(order).getFirst().status()).isEqualTo(RefundStatus.DONE);
        assertThat(instructed(order)).isZero();
        assertThat(given.state(given.partOf(order)).refundable()).isEqualTo(total(order) - 600);
    }

    @Test
    void isForPeopleWhoMayAndForOrdersThatAreThere() {
        var order = given.paidByGuest(given.seller());
        var other = given.paidByGuest(given.seller());
        var wish = new RefundWish.ByAmount(order.id(), List.of(), 1);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                SellerScenarios.as(
                                        given.seller(),
                                        () -> refunds.refund(wish, "Mine", UUID.randomUUID())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                asOperator(
                                        () ->
                                                refunds.preview(
                                                        new RefundWish.ByAmount(
                                                                order.id(),
                                                                List.of(given.partOf(other)),
                                                                1))));
    }

    private List<RefundId> refund(PlacedOrder order, long amount) {
        return asOperator(
                () ->
                        refunds.refund(
                                new RefundWish.ByAmount(order.id(), List.of(), amount),
                                "Goodwill",
                                UUID.randomUUID()));
    }

    private List<RefundRow> rows(PlacedOrder order) {
        return asOperator(() -> queries.of(order.id()));
    }

    private long total(PlacedOrder order) {
        return given.number(
                "select total_minor_units from customer_order where id = ?",
                order.id().value(),
                Long.class);
    }

    private long instructed(PlacedOrder order) {
        return given.number(
                """
                select coalesce(sum(i.amount_minor_units), 0)::bigint
                  from payment_instruction i join payment p on p.id = i.payment_id
                 where p.order_id = ? and i.kind = 'REFUND'
                """,
                order.id().value(),
                Long.class);
    }

    private <T> T asOperator(Supplier<T> work) {
        return SellerScenarios.as(given.operator(), work);
    }
}
