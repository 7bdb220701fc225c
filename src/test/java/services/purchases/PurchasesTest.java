package services.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.notifications.NotificationKind;
import domain.orders.OrderRefused;
import domain.orders.SellerOrderStatus;
import domain.shared.DomainException;
import domain.shared.Recipient;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import services.notifications.OwnNotifications;
import services.orders.OrderLinks;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class PurchasesTest {

    private static final Recipient HOME =
            new Recipient("Ada", "", "Main St 1", "", "10115", "Berlin", "", "DE", "");

    @Autowired PurchaseScenarios given;
    @Autowired PurchaseQueries queries;
    @Autowired PurchaseCancelling cancelling;
    @Autowired GuestOrders guests;
    @Autowired AddressBook book;
    @Autowired OwnNotifications notifications;
    @Autowired OrderLinks links;

    @Test
    void showsOnesOwnOrdersOnly() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller(), given.seller());

        assertThat(as(shopper, () -> queries.find(Pageable.ofSize(10))))
                .singleElement()
                .satisfies(row -> assertThat(row.goods()).isEqualTo(8));
        assertThat(as(shopper, queries::count)).isOne();
        assertThat(as(shopper, () -> queries.require(order.number())).parts()).hasSize(2);
        assertThat(as(given.shopper(), () -> queries.find(Pageable.ofSize(10)))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.shopper(), () -> queries.require(order.number())));
        // An operator sees all orders, but not as purchases.
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.operator(), () -> queries.require(order.number())));
    }

    @Test
    void cancelsBeforeTheSellerBeginsAndGivesTheMoneyBack() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        var part = given.partOf(order);

        run(shopper, () -> cancelling.cancel(part));

        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.CANCELLED);
        await().untilAsserted(() -> assertThat(given.state(part).refundable()).isZero());
        assertThat(as(shopper, () -> queries.require(order.number())).parts().getFirst().refunds())
                .hasSize(1);
    }

    @Test
    void doesNotCancelWhatHasBegunOrIsSomebodyElses() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        var part = given.partOf(order);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.shopper(), () -> cancelling.cancel(part)));
        given.delivered(order);
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(() -> run(shopper, () -> cancelling.cancel(part)));
    }

    @Test
    void showsAGuestsOrderByItsLinkOnly() {
        var order = given.paidByGuest(given.seller());
        var other = given.paidByGuest(given.seller());
        var secret = links.secret(order.id());

        assertThat(guests.find(order.number(), secret)).isPresent();
        assertThat(guests.find(order.number(), links.secret(other.id()))).isEmpty();
        assertThat(guests.find(other.number(), secret)).isEmpty();
        assertThat(guests.find(1, secret)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> guests.cancel(order.number(), secret, given.partOf(other)));

        guests.cancel(order.number(), secret, given.partOf(order));

        assertThat(given.state(given.partOf(order)).status())
                .isEqualTo(SellerOrderStatus.CANCELLED);
    }

    @Test
    void keepsAddressesOfWhichOneIsTheUsualOne() {
        var shopper = given.shopper();
        run(shopper, () -> book.save(null, "Home", HOME));
        run(shopper, () -> book.save(null, "Work", HOME));
        var work = as(shopper, book::list).getLast().id();

        run(shopper, () -> book.makeDefault(work));

        assertThat(as(shopper, book::list).getFirst().label()).isEqualTo("Work");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.shopper(), () -> book.remove(work)));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(
                        () ->
                                run(
                                        shopper,
                                        () ->
                                                book.save(
                                                        null,
                                                        "",
                                                        new Recipient(
                                                                "", "", "", "", "", "", "", "XX",
                                                                ""))));
        run(shopper, () -> book.remove(work));
        assertThat(as(shopper, book::list)).hasSize(1);
    }

    @Test
    void wantsEveryMailUntilOneSaysOtherwise() {
        var shopper = given.shopper();

        run(shopper, () -> notifications.choose(NotificationKind.REVIEWS, false));

        assertThat(as(shopper, notifications::choices))
                .containsEntry(NotificationKind.REVIEWS, false)
                .containsEntry(NotificationKind.RETURNS, true);
        assertThat(as(given.shopper(), notifications::choices))
                .containsEntry(NotificationKind.REVIEWS, true);
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SellerScenarios.as(person, work);
    }

    private static void run(SignedIn person, Runnable work) {
        SellerScenarios.run(person, work);
    }
}
