package services.carts;

import domain.carts.CartLine;
import domain.carts.CartRefused;
import domain.carts.LineState;
import domain.checkout.UnitPrice;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Putting things into a cart and taking them out. */
@Service
@PreAuthorize("permitAll()")
public class CartEditing {

    /** The code of the refusal when a cart was ordered meanwhile: its token is used up. */
    public static final String CLOSED = "cart.closed";

    private static final int MOST_LINES = 100;

    /** The offer, and what the holder's open cart has of it. */
    private static final String LOOK =
            """
            select o.seller_id, o.currency, o.price_minor_units, o.bulk_prices::text as bulk,
                   cart_line_state(o, p, s, o.currency) as state,
                   c.id as cart_id, c.currency as cart_currency,
                   (select count(*) from cart_line l where l.cart_id = c.id) as lines,
                   (select l.quantity from cart_line l
                     where l.cart_id = c.id and l.offer_id = o.id) as quantity
              from offer o
              join product p on p.id = o.product_id
              join seller s on s.id = o.seller_id
              left join cart c on c.%s and c.status = 'OPEN'
             where o.id = :offer
            """;

    private static final String BEGIN =
            """
            insert into cart (id, token_hash, customer_id, currency, created_at, updated_at)
            values (:id, :token, :customer, :currency, :at, :at)
            """;

    /** The cart's row is locked first, so an order that is being placed wins or waits. */
    private static final String PUT =
            """
            with open as (
                update cart set updated_at = :at, version = version + 1, currency = :currency
                 where id = :cart and status = 'OPEN'
                returning id)
            insert into cart_line (
                cart_id, offer_id, seller_id, quantity, seen_price_minor_units, position, added_at)
            select open.id, :offer, :seller, :quantity, :price,
                   (select coalesce(max(l.position), 0) + 1 from cart_line l
                     where l.cart_id = open.id),
                   :at
              from open
            on conflict (cart_id, offer_id) do update
               set quantity = case when :add then least(cart_line.quantity + excluded.quantity, :most)
                                   else excluded.quantity end,
                   seen_price_minor_units = excluded.seen_price_minor_units
            """;

    private static final String REMOVE =
            """
            with open as (
                update cart set updated_at = :at, version = version + 1
                 where %s and status = 'OPEN'
                returning id)
            delete from cart_line l using open where l.cart_id = open.id and l.offer_id = :offer
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private final Clock clock;

    CartEditing(JdbcClient jdbc, JsonMapper json, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Seen(
            UUID seller,
            String currency,
            UnitPrice price,
            LineState state,
            @Nullable UUID cart,
            @Nullable String cartCurrency,
            int lines,
            int quantity) {}

    /** Adds to what the cart has of the offer, at most {@link CartLine#MOST} in all. */
    public void add(CartHolder holder, UUID offer, int quantity) {
        requireQuantity(quantity);
        try {
            addOnce(holder, offer, quantity);
        } catch (DuplicateKeyException _) {
            // Another page began the cart at the same moment; now it is there to be found.
            addAgain(holder, offer, quantity);
        }
    }

    private void addAgain(CartHolder holder, UUID offer, int quantity) {
        try {
            addOnce(holder, offer, quantity);
        } catch (DuplicateKeyException _) {
            throw new CartRefused(CLOSED, "This cart has been ordered. Begin another one");
        }
    }

    private void addOnce(CartHolder holder, UUID offer, int quantity) {
        var _ =
                inSystem(
                        () -> {
                            var seen = look(holder, offer);
                            if (seen.state != LineState.FOR_SALE) {
                                throw new CartRefused(
                                        "cart.not-for-sale", "This is not for sale now");
                            }
                            requireRoom(seen);
                            return put(holder, offer, seen, quantity, true);
                        });
    }

    /** Sets how many; 0 takes the line out. */
    public void change(CartHolder holder, UUID offer, int quantity) {
        if (quantity == 0) {
            remove(holder, offer);
            return;
        }
        requireQuantity(quantity);
        var _ =
                inSystem(
                        () -> {
                            var seen = look(holder, offer);
                            if (seen.quantity == 0) {
                                throw new NotFound("line", offer);
                            }
                            return put(holder, offer, seen, quantity, false);
                        });
    }

    public void remove(CartHolder holder, UUID offer) {
        var _ =
                inSystem(
                        () ->
                                jdbc.sql(REMOVE.formatted(StoredCarts.condition(holder)))
                                        .param("holder", StoredCarts.key(holder))
                                        .param("offer", offer)
                                        .param("at", now())
                                        .update());
    }

    private static void requireQuantity(int quantity) {
        if (quantity < 1 || quantity > CartLine.MOST) {
            throw new CartRefused(
                    "cart.quantity", "A quantity lies between 1 and %d", CartLine.MOST);
        }
    }

    private static void requireRoom(Seen seen) {
        if (seen.lines > 0 && !seen.currency.equals(seen.cartCurrency)) {
            throw new CartRefused(
                    "cart.currency",
                    "This is sold in %s, and your cart is in %s. Order that first",
                    seen.currency,
                    Objects.requireNonNull(seen.cartCurrency));
        }
        if (seen.lines >= MOST_LINES && seen.quantity == 0) {
            throw new CartRefused("cart.full", "A cart holds %d different things", MOST_LINES);
        }
    }

    private Seen look(CartHolder holder, UUID offer) {
        return jdbc.sql(LOOK.formatted(StoredCarts.condition(holder)))
                .param("holder", StoredCarts.key(holder))
                .param("offer", offer)
                .query((row, _) -> seen(row))
                .optional()
                .orElseThrow(() -> new NotFound("offer", offer));
    }

    private Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject("seller_id", UUID.class),
                row.getString("currency"),
                new UnitPrice(
                        row.getLong("price_minor_units"),
                        List.of(json.readValue(row.getString("bulk"), UnitPrice.Step[].class))),
                LineState.valueOf(row.getString("state")),
                row.getObject("cart_id", UUID.class),
                row.getString("cart_currency"),
                row.getInt("lines"),
                row.getInt("quantity"));
    }

    private int put(CartHolder holder, UUID offer, Seen seen, int quantity, boolean add) {
        var total = add ? Math.min(seen.quantity + quantity, CartLine.MOST) : quantity;
        var put =
                jdbc.sql(PUT)
                        .param("cart", seen.cart == null ? begin(holder, seen) : seen.cart)
                        // Lines keep the cart's currency; the first one decides it.
                        .param(
                                "currency",
                                seen.lines > 0 && seen.cartCurrency != null
                                        ? seen.cartCurrency
                                        : seen.currency)
                        .param("offer", offer)
                        .param("seller", seen.seller)
                        .param("quantity", quantity)
                        .param("price", seen.price.of(total))
                        .param("add", add)
                        .param("most", CartLine.MOST)
                        .param("at", now())
                        .update();
        if (put == 0) {
            throw new CartRefused(CLOSED, "This cart has been ordered. Begin another one");
        }
        return put;
    }

    private UUID begin(CartHolder holder, Seen seen) {
        var id = Uuids.timeOrdered();
        var _ =
                jdbc.sql(BEGIN)
                        .param("id", id)
                        .param("token", holder instanceof CartHolder.Guest g ? g.tokenHash() : null)
                        .param(
                                "customer",
                                holder instanceof CartHolder.Customer c ? c.id().value() : null)
                        .param("currency", seen.currency)
                        .param("at", now())
                        .update();
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T inSystem(Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }
}
