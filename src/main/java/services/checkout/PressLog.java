package services.checkout;

import domain.checkout.PricedBasket;
import domain.orders.OrderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.carts.CartHolder;
import services.orders.PlacedOrder;

/** The presses of "Pay", each once by its key. */
@Component
class PressLog {

    /** Only of the holder's own cart: somebody else's key sounds like one that never was. */
    private static final String FIND =
            """
            select p.cart_id, p.request_hash, p.basket::text as basket, o.id as order_id, o.number
              from checkout p
              join cart c on c.id = p.cart_id and c.%s
              left join customer_order o on o.cart_id = p.cart_id
             where p.key = :key
            """;

    private static final String LOCK =
            "select id from cart where %s and status = 'OPEN' for update";

    private static final String KEEP =
            """
            insert into checkout (key, cart_id, request_hash, basket, created_at)
            values (:key, :cart, :hash, :basket::jsonb, :at)
            """;

    private final JdbcClient jdbc;
    private final PressedBaskets baskets;
    private final Clock clock;

    PressLog(JdbcClient jdbc, PressedBaskets baskets, Clock clock) {
        this.jdbc = jdbc;
        this.baskets = baskets;
        this.clock = clock;
    }

    /**
     * A press that was kept.
     *
     * @param order that its cart became; null until then
     */
    record Known(UUID cart, String hash, PricedBasket basket, @Nullable PlacedOrder order) {}

    Optional<Known> find(CartHolder holder, String key) {
        return jdbc.sql(FIND.formatted(condition(holder)))
                .param("holder", key(holder))
                .param("key", key)
                .query(
                        (row, _) -> {
                            var order = row.getObject("order_id", UUID.class);
                            return new Known(
                                    row.getObject("cart_id", UUID.class),
                                    row.getString("request_hash"),
                                    baskets.read(row.getString("basket")),
                                    order == null
                                            ? null
                                            : new PlacedOrder(
                                                    new OrderId(order), row.getLong("number")));
                        })
                .optional();
    }

    /** Locks the holder's open cart: one press at a time, and none beside a completion. */
    boolean lockCart(CartHolder holder) {
        return jdbc.sql(LOCK.formatted(condition(holder)))
                .param("holder", key(holder))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void keep(PressPay press, PricedBasket basket) {
        var _ =
                jdbc.sql(KEEP)
                        .param("key", press.key())
                        .param("cart", basket.cart())
                        .param("hash", hash(press))
                        .param("basket", baskets.write(basket))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** Which payment a press has led to. */
    int pays(String key, UUID payment) {
        return jdbc.sql("update checkout set payment_id = :payment where key = :key")
                .param("payment", payment)
                .param("key", key)
                .update();
    }

    /** Of everything the press asks for; where to come back to is no part of it. */
    static String hash(PressPay press) {
        return sha256(
                press.mark() + "\n" + press.gateway() + "\n" + new TreeMap<>(press.choices()));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private static String condition(CartHolder holder) {
        return switch (holder) {
            case CartHolder.Guest _ -> "token_hash = :holder";
            case CartHolder.Customer _ -> "customer_id = :holder";
        };
    }

    private static Object key(CartHolder holder) {
        return switch (holder) {
            case CartHolder.Guest guest -> guest.tokenHash();
            case CartHolder.Customer customer -> customer.id().value();
        };
    }
}
