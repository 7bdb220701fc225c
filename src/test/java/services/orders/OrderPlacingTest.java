package services.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.orders.OrderRefused;
import domain.orders.SellerOrderStatus;
import domain.shared.Uuids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import services.shared.ActingAs;

@IntegrationTest
class OrderPlacingTest {

    @Autowired OrderScenarios given;
    @Autowired OrderPlacing placing;
    @Autowired OrderReplay replay;
    @Autowired OrderLinks links;

    @Test
    void dividesABasketAmongItsSellersToTheCent() {
        var basket = given.basket(null, given.aSeller(), given.aSeller());

        var order = given.place(basket, true);

        replay.check(order.id());
        assertThat(given.ofOrder(order.id(), "total_minor_units"))
                .isEqualTo(String.valueOf(basket.total()));
        assertThat(given.partsOf(order))
                .hasSize(2)
                .allMatch(part -> given.state(part).status() == SellerOrderStatus.TO_ACCEPT);
        assertThat(given.ofOrder(order.id(), "search"))
                .contains(String.valueOf(order.number()))
                .contains("ada kaufer");
    }

    @Test
    void letsSellersBeginOnlyWhenTheMoneyIsThere() {
        var order = given.unpaid(given.aSeller(), given.aSeller());
        replay.check(order.id());
        assertThat(given.ofOrder(order.id(), "status")).isEqualTo("AWAITING_PAYMENT");

        given.asSystem(() -> settle(order));

        replay.check(order.id());
        assertThat(given.ofOrder(order.id(), "status")).isEqualTo("PLACED");
        assertThat(given.partsOf(order))
                .allMatch(part -> given.state(part).status() == SellerOrderStatus.TO_ACCEPT);
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(() -> given.asSystem(() -> settle(order)));
    }

    private boolean settle(PlacedOrder order) {
        placing.paid(order.id(), Uuids.timeOrdered());
        return true;
    }

    @Test
    void givesUpAnOrderWhoseMoneyNeverCame() {
        var order = given.unpaid(given.aSeller(), given.aSeller());

        given.asSystem(() -> giveUp(order));

        replay.check(order.id());
        assertThat(given.ofOrder(order.id(), "status")).isEqualTo("CANCELLED");
        assertThat(given.partsOf(order))
                .allMatch(part -> given.state(part).status() == SellerOrderStatus.CANCELLED);
    }

    private boolean giveUp(PlacedOrder order) {
        placing.cancelUnpaid(order.id(), "The transfer did not come");
        return true;
    }

    @Test
    void makesOneOrderOfACartAndNeverTwo() {
        var basket = given.basket(null, given.aSeller());
        given.place(basket, true);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> given.place(basket, true));
    }

    @Test
    void isLeftToTheCheckoutAndItsTransaction() {
        var seller = given.aSeller();
        var basket = given.basket(null, seller);

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> ActingAs.system(() -> placing.place(basket, null, true)));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> placing.place(basket, null, true));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ActingAs.person(seller, () -> placing.place(basket, null, true)));
    }

    @Test
    void signsLinksThatOpenOneOrderOnly() {
        var first = given.paid(given.aSeller());
        var second = given.paid(given.aSeller());

        assertThat(links.opens(first.id(), links.secret(first.id()))).isTrue();
        assertThat(links.opens(second.id(), links.secret(first.id()))).isFalse();
        assertThat(links.opens(first.id(), "")).isFalse();
    }
}
