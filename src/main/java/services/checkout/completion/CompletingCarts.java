package services.checkout.completion;

import domain.checkout.PricedBasket;
import domain.orders.OrderId;
import domain.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of the rows of a cart, its checkout and its vouchers, in the caller's transaction.
 */
@Component
class CompletingCarts {

    // Others may go on referring to the cart, or a payment that is being written would wait for us
    // while we wait for it.
    private static final String LOCK = "select id from cart where id = :cart for no key update";

    // Not joined to the lock: a statement that had to wait would see the cart as it is now, but of
    // other tables only what was there before it waited.
    private static final String STANDING =
            """
            select c.id, c.email, coalesce(u.locale, 'en') as language, o.id as order_id, o.number,
                   o.status
              from cart c
              left join app_user u on u.id = c.customer_id
              left join customer_order o on o.cart_id = c.id
             where c.id = :cart
            """;

    private static final String ORDERED =
            """
            with done as (
                update cart set status = 'ORDERED', updated_at = :now, version = version + 1
                 where id = :cart
            )
            update checkout set order_id = :order where cart_id = :cart
            """;

    private static final String USE =
            """
            update voucher v set used = used + 1
             where id = :voucher and active
               and (usage_limit is null or used < usage_limit)
               and (customer_limit is null or customer_limit > (
                    select count(*) from voucher_use u
                     where u.voucher_id = v.id and u.customer = :customer))
            """;

    private static final String KEEP_USE =
            """
            insert into voucher_use (voucher_id, order_id, customer, amount_minor_units, currency, used_at)
            values (:voucher, :order, :customer, :amount, :currency, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CompletingCarts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A cart that nobody else completes until the transaction ends.
     *
     * @param order it became; null until then
     */
    record Locked(
            UUID cart,
            String email,
            String language,
            @Nullable OrderId order,
            long orderNumber,
            @Nullable String orderStatus) {}

    Optional<Locked> lock(UUID cart) {
        jdbc.sql(LOCK).param("cart", cart).query((_, _) -> true).list();
        return jdbc.sql(STANDING)
                .param("cart", cart)
                .query(
                        (row, _) -> {
                            var order = row.getObject("order_id", UUID.class);
                            return new Locked(
                                    row.getObject("id", UUID.class),
                                    row.getString("email"),
                                    row.getString("language"),
                                    order == null ? null : new OrderId(order),
                                    row.getLong("number"),
                                    row.getString("status"));
                        })
                .optional();
    }

    void ordered(UUID cart, OrderId order) {
        jdbc.sql(ORDERED)
                .param("cart", cart)
                .param("order", order.value())
                .param("now", now())
                .update();
    }

    /** Locks the vouchers in the order of their ids. */
    void useVouchers(PricedBasket basket, OrderId order) {
        basket.vouchers().stream()
                .sorted(java.util.Comparator.comparing(PricedBasket.VoucherAmount::voucher))
                .forEach(voucher -> use(voucher, basket, order));
    }

    private void use(PricedBasket.VoucherAmount voucher, PricedBasket basket, OrderId order) {
        var used =
                jdbc.sql(USE)
                        .param("voucher", voucher.voucher())
                        .param("customer", basket.email())
                        .update();
        if (used == 0) {
            throw new Refused(
                    "voucher.used-up", "The voucher %s cannot be used any more", voucher.code());
        }
        jdbc.sql(KEEP_USE)
                .param("voucher", voucher.voucher())
                .param("order", order.value())
                .param("customer", basket.email())
                .param("amount", voucher.amount())
                .param("currency", basket.currency())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
