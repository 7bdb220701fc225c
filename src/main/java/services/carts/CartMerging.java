package services.carts;

import domain.carts.CartLine;
import domain.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Pours the cart somebody filled as a guest into the one they have as a customer. */
@Service
@PreAuthorize("permitAll()")
public class CartMerging {

    private static final String LOCK =
            """
            select id, currency, exists (select 1 from cart_line where cart_id = cart.id) as filled
              from cart where %s and status = 'OPEN' for update
            """;

    private static final String TAKE_OVER =
            """
            update cart set customer_id = :customer, token_hash = null, updated_at = :at,
                            version = version + 1
             where id = :guest
            """;

    private static final String POUR =
            """
            insert into cart_line as known (
                cart_id, offer_id, seller_id, quantity, seen_price_minor_units, position, added_at)
            select :own, poured.offer_id, poured.seller_id, poured.quantity,
                   poured.seen_price_minor_units,
                   poured.position + (select coalesce(max(position), 0)
                                        from cart_line where cart_id = :own),
                   poured.added_at
              from cart_line poured
             where poured.cart_id = :guest
            on conflict (cart_id, offer_id) do update
               set quantity = least(known.quantity + excluded.quantity, :most)
            """;

    private static final String POUR_CHOICES =
            """
            insert into cart_shipping (cart_id, seller_id, shipping_method_id)
            select :own, seller_id, shipping_method_id from cart_shipping where cart_id = :guest
            on conflict do nothing
            """;

    private static final String POUR_DETAILS =
            """
            update cart own
               set currency = :currency, updated_at = :at, version = own.version + 1,
                   email = coalesce(nullif(own.email, ''), guest.email),
                   shipping_address = coalesce(own.shipping_address, guest.shipping_address),
                   billing_address = coalesce(own.billing_address, guest.billing_address),
                   voucher_codes = own.voucher_codes || array(
                       select code from unnest(guest.voucher_codes) code
                        where code <> all (own.voucher_codes))
              from cart guest
             where own.id = :own and guest.id = :guest
            """;

    private static final String CLOSE =
            "update cart set status = 'MERGED', updated_at = :at where id = :guest";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    CartMerging(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Locked(UUID id, String currency, boolean filled) {}

    /**
     * Adds the quantities of both, up to {@link CartLine#MOST} of each thing.
     *
     * @return whether the guest's cart is no longer needed. It is as long as it is in another
     *     currency than the customer's; then it waits until that one has been ordered.
     */
    public boolean merge(CartHolder.Guest guest, UserId customer) {
        try {
            return mergeOnce(guest, customer);
        } catch (DuplicateKeyException _) {
            // Another page of the customer's began a cart at the same moment.
            return mergeOnce(guest, customer);
        }
    }

    private boolean mergeOnce(CartHolder.Guest guest, UserId customer) {
        return ActingAs.systemGet(
                () -> Boolean.TRUE.equals(transactions.execute(_ -> pour(guest, customer))));
    }

    private boolean pour(CartHolder.Guest guest, UserId customer) {
        var from = lock(guest);
        if (from.isEmpty()) {
            return true;
        }
        var own = lock(new CartHolder.Customer(customer));
        if (own.isEmpty()) {
            run(TAKE_OVER, from.get(), statement -> statement.param("customer", customer.value()));
            return true;
        }
        return pour(from.get(), own.get());
    }

    private boolean pour(Locked guest, Locked own) {
        if (guest.filled && own.filled && !guest.currency.equals(own.currency)) {
            return false;
        }
        run(POUR, guest, one -> one.param("own", own.id).param("most", CartLine.MOST));
        run(POUR_CHOICES, guest, one -> one.param("own", own.id));
        run(
                POUR_DETAILS,
                guest,
                one ->
                        one.param("own", own.id)
                                .param("currency", own.filled ? own.currency : guest.currency));
        run(CLOSE, guest, one -> one);
        return true;
    }

    private Optional<Locked> lock(CartHolder holder) {
        return jdbc.sql(LOCK.formatted(StoredCarts.condition(holder)))
                .param("holder", StoredCarts.key(holder))
                .query((row, _) -> locked(row))
                .optional();
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                row.getObject("id", UUID.class),
                row.getString("currency"),
                row.getBoolean("filled"));
    }

    private void run(
            String sql,
            Locked guest,
            java.util.function.UnaryOperator<JdbcClient.StatementSpec> more) {
        var _ = more.apply(jdbc.sql(sql).param("guest", guest.id).param("at", now())).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
