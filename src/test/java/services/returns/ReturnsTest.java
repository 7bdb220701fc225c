package services.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.SellerOrderId;
import domain.returns.InspectedLine;
import domain.returns.ReturnAsked;
import domain.returns.ReturnId;
import domain.returns.ReturnPolicy;
import domain.returns.ReturnReason;
import domain.returns.ReturnRefused;
import domain.returns.ReturnStatus;
import domain.returns.ReturnStep;
import domain.returns.ReturnWish;
import domain.shared.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import services.orders.OrderLinks;
import services.orders.PlacedOrder;
import services.purchases.PurchaseScenarios;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class ReturnsTest {

    @Autowired PurchaseScenarios given;
    @Autowired ReturnRequests requests;
    @Autowired GuestReturns guests;
    @Autowired OwnReturns own;
    @Autowired OwnReturnQueries queries;
    @Autowired OwnReturnPolicy policy;
    @Autowired ReturnInterventions interventions;
    @Autowired OrderLinks links;

    @Test
    void paysBackWhatCameBackAndWasAccepted() {
        var seller = given.seller();
        var shopper = given.shopper();
        var order = given.paid(shopper, seller);
        var part = given.delivered(order);
        var lamp = given.state(part).lines().getFirst();

        var id = as(shopper, () -> requests.ask(part, asked(part, 2, ReturnReason.DAMAGED)));
        take(seller, id, new ReturnStep.Approve("To our warehouse"));
        take(seller, id, new ReturnStep.Receive());
        take(
                seller,
                id,
                new ReturnStep.Inspect(List.of(new InspectedLine(lamp.id(), 1, 0, "scratched"))));
        take(seller, id, new ReturnStep.Refund());

        await().untilAsserted(
                        () -> {
                            var details = as(seller, () -> queries.require(id));
                            assertThat(details.row().status()).isEqualTo(ReturnStatus.REFUNDED);
                            // One of three, with its share of the shipping: the seller is at fault.
                            assertThat(details.refund()).isEqualTo(Money.of("34.67", "EUR"));
                            assertThat(given.state(part).line(lamp.id()).returned()).isEqualTo(1);
                        });
        assertThat(given.state(part).line(lamp.id()).returnable()).isEqualTo(2);
        await().untilAsserted(
                        () ->
                                assertThat(mailsTo(order))
                                        .anyMatch(subject -> subject.contains("approved"))
                                        .anyMatch(subject -> subject.contains("refund")));
    }

    @Test
    void keepsTheShippingWhenSomebodyChangedTheirMind() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var lamp = given.state(part).lines().getFirst();
        var id = as(shopper, () -> requests.ask(part, asked(part, 1, ReturnReason.CHANGED_MIND)));
        inspected(seller, id, new InspectedLine(lamp.id(), 1, 1, ""));

        take(seller, id, new ReturnStep.Refund());

        await().untilAsserted(
                        () ->
                                assertThat(as(seller, () -> queries.require(id)).refund())
                                        .isEqualTo(Money.of("33.00", "EUR")));
    }

    @Test
    void paysNothingForAReplacementAndLeavesItWithTheShopper() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var lamp = given.state(part).lines().getFirst();
        var id = as(shopper, () -> requests.ask(part, asked(part, 1, ReturnReason.DEFECTIVE)));
        inspected(seller, id, new InspectedLine(lamp.id(), 1, 0, "dead"));

        take(seller, id, new ReturnStep.Replace("Comes on Monday"));

        var details = as(seller, () -> queries.require(id));
        assertThat(details.row().status()).isEqualTo(ReturnStatus.REPLACED);
        assertThat(details.refund()).isNull();
        assertThat(given.state(part).line(lamp.id()).returned()).isZero();
    }

    @Test
    void refusesMoreThanIsLeftAndWhatComesTooLate() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        var part = given.delivered(order);
        as(shopper, () -> requests.ask(part, asked(part, 2, ReturnReason.DAMAGED)));

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () ->
                                as(
                                        shopper,
                                        () ->
                                                requests.ask(
                                                        part,
                                                        asked(part, 2, ReturnReason.DAMAGED))));
        given.update(
                "update shipment set delivered_at = delivered_at - interval '31 days'"
                        + " where order_id = ?",
                order.id().value());
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () ->
                                as(
                                        shopper,
                                        () ->
                                                requests.ask(
                                                        part,
                                                        asked(part, 1, ReturnReason.DAMAGED))));
        assertThat(as(shopper, () -> requests.choices(part)).isEmpty()).isTrue();
    }

    @Test
    void isAskedForByWhoHasTheLinkAndByNobodyElse() {
        var seller = given.seller();
        var order = given.paidByGuest(seller);
        var part = given.delivered(order);
        var secret = links.secret(order.id());
        var wish = asked(part, 1, ReturnReason.WRONG_ITEM);

        assertThat(guests.choices(order.id(), secret, part).isEmpty()).isFalse();
        guests.ask(order.id(), secret, part, wish);

        assertThat(as(seller, () -> queries.find(ReturnFilter.none(), Pageable.ofSize(10))))
                .hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> guests.ask(order.id(), "guessed", part, wish));
        var other = given.delivered(given.paidByGuest(seller));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> guests.ask(order.id(), secret, other, wish));
    }

    @Test
    void isNotFoundForAnotherShopperOrSeller() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var wish = asked(part, 1, ReturnReason.DAMAGED);
        var id = as(shopper, () -> requests.ask(part, wish));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.shopper(), () -> requests.ask(part, wish)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(seller, () -> requests.ask(part, wish)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> take(given.seller(), id, new ReturnStep.Receive()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.seller(), () -> queries.require(id)));
    }

    @Test
    void isApprovedAtOnceWhereTheSellerSaysSo() {
        var seller = given.seller();
        var shopper = given.shopper();
        run(
                seller,
                () ->
                        policy.save(
                                new ReturnPolicy(
                                        60, EnumSet.allOf(ReturnReason.class), true, true)));
        assertThat(as(seller, policy::effective).autoApprove()).isTrue();
        var part = given.delivered(given.paid(shopper, seller));

        var id = as(shopper, () -> requests.ask(part, asked(part, 1, ReturnReason.CHANGED_MIND)));

        var details = as(seller, () -> queries.require(id));
        assertThat(details.row().status()).isEqualTo(ReturnStatus.APPROVED);
        assertThat(details.refundShipping()).isTrue();
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(
                        () ->
                                run(
                                        seller,
                                        () ->
                                                policy.save(
                                                        new ReturnPolicy(
                                                                1,
                                                                EnumSet.allOf(ReturnReason.class),
                                                                false,
                                                                false))));
    }

    @Test
    void isWithdrawnByTheShopperAndDecidedByAnOperatorInTheSellersPlace() {
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, given.seller()));
        var first = as(shopper, () -> requests.ask(part, asked(part, 1, ReturnReason.DAMAGED)));
        var second = as(shopper, () -> requests.ask(part, asked(part, 1, ReturnReason.DAMAGED)));

        run(shopper, () -> requests.withdraw(first));
        run(given.operator(), () -> interventions.take(second, new ReturnStep.Refuse("Worn")));

        assertThat(status(first)).isEqualTo("WITHDRAWN");
        assertThat(status(second)).isEqualTo("REFUSED");
    }

    private void inspected(SignedIn seller, ReturnId id, InspectedLine found) {
        take(seller, id, new ReturnStep.Approve(""));
        take(seller, id, new ReturnStep.Receive());
        take(seller, id, new ReturnStep.Inspect(List.of(found)));
    }

    private ReturnAsked asked(SellerOrderId part, int count, ReturnReason reason) {
        return new ReturnAsked(
                List.of(new LineQuantity(given.state(part).lines().getFirst().id(), count)),
                reason,
                "Please",
                ReturnWish.REFUND);
    }

    private String status(ReturnId id) {
        return given.number(
                "select status from return_request where id = ?", id.value(), String.class);
    }

    private List<String> mailsTo(PlacedOrder order) {
        return given.texts(
                """
                select m.subject from mail m join customer_order o on o.email = m.recipient
                 where o.id = ?
                """,
                order.id().value());
    }

    private void take(SignedIn seller, ReturnId id, ReturnStep step) {
        run(seller, () -> own.take(id, step));
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SellerScenarios.as(person, work);
    }

    private static void run(SignedIn person, Runnable work) {
        SellerScenarios.run(person, work);
    }
}
