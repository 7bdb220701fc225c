package services.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.IntegrationTest;
import domain.carts.PricedCart;
import domain.checkout.CheckoutRefused;
import domain.orders.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.carts.CartDetails;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.carts.CartQueries;
import services.carts.CartScenarios;
import services.shared.NotFound;

@IntegrationTest
class CheckoutTest {

    @Autowired CartScenarios given;
    @Autowired CartEditing editing;
    @Autowired CartDetails details;
    @Autowired CartQueries queries;
    @Autowired Checkout checkout;
    @Autowired CheckoutReturn comingBack;
    @Autowired PressedBaskets baskets;
    @Autowired ConfirmationQueries confirmations;

    @Test
    void makesOneOrderOfABasketOfTwoSellersToTheCent() {
        var first = given.seller();
        var second = given.seller();
        var one = given.offer(first, 1_999);
        var other = given.offer(second, 333);
        var item = given.stock(one, 5);
        var holder = given.ready(first, one, 2);
        editing.add(holder, other, 3);
        details.sendBy(holder, List.of(first.method(), second.method()));
        var basket = priced(holder).basket().orElseThrow();

        var order = placed(checkout.press(holder, press(holder, key())));

        assertThat(sum("select total_minor_units from customer_order where id = ?", order))
                .isEqualTo(basket.total())
                .isEqualTo(2 * 1_999 + 3 * 333 + 2 * 490);
        assertThat(sum("select sum(total_minor_units) from seller_order where order_id = ?", order))
                .isEqualTo(basket.total());
        assertThat(
                        sum(
                                "select sum(unit_price_minor_units * quantity + shipping_minor_units)"
                                        + " from order_line where order_id = ?",
                                order))
                .isEqualTo(basket.total());
        assertThat(sum("select reserved from stock_item where id = ?", item)).isEqualTo(2);
        assertThat(queries.find(holder)).isEmpty();
        var confirmation = confirmations.find(order, confirmations.secret(order)).orElseThrow();
        assertThat(confirmation.total().minorUnits()).isEqualTo(basket.total());
        assertThat(confirmations.find(order, "wrong")).isEmpty();
    }

    @Test
    void givesTheSameOrderHoweverOftenItIsPressed() {
        var holder = ready();
        var press = press(holder, key());

        var order = placed(checkout.press(holder, press));

        assertThat(placed(checkout.press(holder, press))).isEqualTo(order);
        assertThat(placed(comingBack.of(holder, press.key()))).isEqualTo(order);
        assertThat(payments(order)).isEqualTo(1);
    }

    @Test
    void givesTheSameOrderToManyPressesAtOnce() throws Exception {
        var holder = ready();
        var same = press(holder, key());
        List<Callable<Pressed>> presses = new ArrayList<>();
        for (var i = 0; i < 4; i++) {
            presses.add(() -> checkout.press(holder, same));
            // Another tab shows the same basket under another key.
            var tab = press(holder, key());
            presses.add(() -> checkout.press(holder, tab));
        }

        var cart = queries.find(holder).orElseThrow().id();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var pressed : threads.invokeAll(presses)) {
                assertThat(pressed.get())
                        .isInstanceOfAny(Pressed.Placed.class, Pressed.Changed.class);
            }
        }

        assertThat(sum("select count(*) from customer_order where cart_id = ?", cart)).isEqualTo(1);
        assertThat(
                        sum(
                                "select count(*) from payment where cart_id = ? and status in"
                                        + " ('AUTHORISED', 'CAPTURED')",
                                cart))
                .isEqualTo(1);
    }

    @Test
    void refusesAKeyThatComesWithSomethingElse() {
        var holder = ready();
        var key = key();
        var _ = checkout.press(holder, press(holder, key));

        assertThatThrownBy(
                        () ->
                                checkout.press(
                                        holder,
                                        new PressPay(key, "mark", "test", Map.of(), "/back")))
                .isInstanceOf(CheckoutRefused.class)
                .extracting("code")
                .isEqualTo("checkout.key-reused");
        var stranger = ready();
        assertThatThrownBy(() -> checkout.press(stranger, press(stranger, key)))
                .isInstanceOf(CheckoutRefused.class);
        assertThatThrownBy(() -> comingBack.of(given.guest(), key)).isInstanceOf(NotFound.class);
    }

    @Test
    void ordersNothingWhenTheBasketIsNotWhatTheShopperSaw() {
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        var holder = given.ready(seller, offer, 1);
        var press = press(holder, key());
        given.run("update offer set price_minor_units = 900 where id = ?", offer);

        assertThat(checkout.press(holder, press)).isEqualTo(new Pressed.Changed(Map.of()));
        assertThat(priced(holder).problems()).hasSize(1);

        given.run("update offer set price_minor_units = 1000 where id = ?", offer);
        editing.change(holder, offer, 2);
        assertThat(checkout.press(holder, press)).isEqualTo(new Pressed.Changed(Map.of()));
        assertThat(queries.find(holder)).isPresent();
    }

    @Test
    void saysWhatIsSoldOutAndHoldsNothing() {
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        var item = given.stock(offer, 2);
        var faster = given.ready(seller, offer, 2);
        var slower = given.ready(seller, offer, 1);
        var late = press(slower, key());
        var _ = placed(checkout.press(faster, press(faster, key())));

        assertThat(checkout.press(slower, late)).isInstanceOf(Pressed.Changed.class);
        assertThat(sum("select reserved from stock_item where id = ?", item)).isEqualTo(2);
        assertThat(priced(slower).problems()).hasSize(1);
    }

    @Test
    void holdsTheGoodsForSomebodyWhoHasToConfirmAndForLongerWhileTheyAreThere() {
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        var item = given.stock(offer, 1);
        var holder = given.ready(seller, offer, 1);
        var press = press(holder, key(), "confirm");

        assertThat(checkout.press(holder, press)).isInstanceOf(Pressed.GoTo.class);
        assertThat(checkout.press(holder, press)).isInstanceOf(Pressed.GoTo.class);
        assertThat(comingBack.of(holder, press.key())).isEqualTo(new Pressed.Waiting());

        assertThat(sum("select reserved from stock_item where id = ?", item)).isEqualTo(1);
        given.run(
                "update stock_reservation set expires_at = now() + interval '1 minute' where"
                        + " stock_item_id = ?",
                item);
        assertThat(checkout.look(holder)).isPresent();
        assertThat(
                        sum(
                                "select count(*) from stock_reservation where stock_item_id = ? and"
                                        + " expires_at > now() + interval '9 minutes'",
                                item))
                .isEqualTo(1);
    }

    @Test
    void letsTheShopperTryAgainAfterADecline() {
        var holder = ready();

        assertThat(checkout.press(holder, press(holder, key(), "decline")))
                .isInstanceOf(Pressed.Declined.class);

        assertThat(placed(checkout.press(holder, press(holder, key())))).isNotNull();
    }

    @Test
    void placesAnOrderThatAwaitsATransferAndSaysWhatToNameInIt() {
        var holder = ready();
        var press =
                new PressPay(key(), mark(holder), "transfer", Map.of(), "http://localhost/back");

        var order = placed(checkout.press(holder, press));

        var confirmation = confirmations.find(order, confirmations.secret(order)).orElseThrow();
        assertThat(confirmation.transfer()).isNotNull();
    }

    @Test
    void asksNoGatewayWhereThereIsNothingToPay() {
        var seller = given.seller();
        given.run(
                "update shipping_method set free_from_minor_units = 0 where id = ?",
                seller.method());
        var holder = given.ready(seller, given.offer(seller, 500), 1);
        var voucher = given.voucher("percent) values (?, ?, 100, now(), 'PERCENT', 100)");
        details.redeem(holder, voucher);

        var order = placed(checkout.press(holder, press(holder, key())));

        assertThat(sum("select total_minor_units from customer_order where id = ?", order))
                .isZero();
        assertThat(sum("select used from voucher where code = ?", voucher)).isEqualTo(1);
    }

    private CartHolder ready() {
        var seller = given.seller();
        return given.ready(seller, given.offer(seller, 1_000), 1);
    }

    private PressPay press(CartHolder holder, String key) {
        return new PressPay(key, mark(holder), "test", Map.of(), "http://localhost/back");
    }

    private PressPay press(CartHolder holder, String key, String scenario) {
        return new PressPay(
                key, mark(holder), "test", Map.of("scenario", scenario), "http://localhost/back");
    }

    private String mark(CartHolder holder) {
        return baskets.mark(priced(holder).basket().orElseThrow());
    }

    private PricedCart priced(CartHolder holder) {
        return queries.priced(holder).orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static OrderId placed(Pressed pressed) {
        assertThat(pressed).isInstanceOf(Pressed.Placed.class);
        return ((Pressed.Placed) pressed).order().id();
    }

    private long payments(OrderId order) {
        return sum("select count(*) from payment where order_id = ?", order);
    }

    private long sum(String sql, Object of) {
        return given.ask(Long.class, sql, of instanceof OrderId order ? order.value() : of);
    }
}
