package services.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.orders.LineAmounts;
import domain.orders.OrderedItem;
import domain.shared.Recipient;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

@IntegrationTest
class PressedBasketsTest {

    @Autowired PressedBaskets baskets;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    @Test
    void givesBackABasketExactlyAsItWasKept() {
        var cart = cart();
        var first = basket(cart, null);
        var second = basket(cart, UUID.randomUUID());
        var payment = UUID.randomUUID();
        keep(cart, first, payment, "2026-11-20T10:00:00Z");
        keep(cart, second, null, "2026-11-20T10:00:01Z");

        assertThat(inSystem(() -> baskets.latest(cart))).contains(second);
        assertThat(inSystem(() -> baskets.paidBy(cart, payment))).contains(first);
        assertThat(inSystem(() -> baskets.paidBy(cart, UUID.randomUUID()))).contains(second);
        assertThat(inSystem(() -> baskets.latest(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void showsNoBasketToTheCaller() {
        var cart = cart();
        keep(cart, basket(cart, null), null, "2026-11-20T10:00:00Z");

        Optional<PricedBasket> found = transactions.execute(_ -> baskets.latest(cart));

        assertThat(found).isEmpty();
    }

    private UUID cart() {
        var id = Uuids.timeOrdered();
        inSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into cart (id, currency, created_at, updated_at)
                                        values (:id, 'EUR', now(), now())
                                        """)
                                .param("id", id)
                                .update());
        return id;
    }

    private void keep(UUID cart, PricedBasket basket, @Nullable UUID payment, String at) {
        inSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into checkout (
                                            key, cart_id, request_hash, basket, payment_id,
                                            created_at)
                                        values (:key, :cart, 'hash', :basket::jsonb, :payment,
                                                :at::timestamptz)
                                        """)
                                .param("key", UUID.randomUUID().toString())
                                .param("cart", cart)
                                .param("basket", baskets.write(basket))
                                .param("payment", payment)
                                .param("at", at)
                                .update());
    }

    private <T> T inSystem(java.util.function.Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }

    private static PricedBasket basket(UUID cart, @Nullable UUID customer) {
        var recipient =
                new Recipient("Jörg Müller", "", "Straße 1", "", "10115", "Berlin", "", "DE", "");
        var item =
                new OrderedItem(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "A \"quoted\" thing",
                        "Red / XL",
                        "SKU-1",
                        "",
                        "NEW",
                        List.of("home", "chairs"),
                        null);
        var line =
                new PricedBasket.Line(
                        item,
                        new LineAmounts(1_990, 3, 10, 7, 490, 0, 0, 953, 78),
                        new BigDecimal("19.0000"));
        return new PricedBasket(
                cart,
                customer,
                "a@b.example",
                "EUR",
                recipient,
                recipient,
                List.of(
                        new PricedBasket.Part(
                                SellerId.next(),
                                "Anna",
                                true,
                                UUID.randomUUID(),
                                "Parcel",
                                2,
                                List.of(line))),
                List.of(new PricedBasket.VoucherAmount(UUID.randomUUID(), "TEN", 17)));
    }
}
