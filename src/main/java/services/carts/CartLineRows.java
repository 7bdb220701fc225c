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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a holder's open cart, few statements each, in the caller's transaction. */
@Component
class CartLineRows {

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
    private final Clock clock;

    CartLineRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An offer, and what the cart has of it.
     *
     * @param lines how many the cart has in all
     * @param quantity 0 where the offer is not in it
     */
    record Seen(
            UUID seller,
            String currency,
            UnitPrice price,
            LineState state,
            @Nullable UUID cart,
            @Nullable String cartCurrency,
            int lines,
            int quantity) {}

    Seen look(CartHolder holder, UUID offer) {
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

    int put(CartHolder holder, UUID offer, Seen seen, int quantity, boolean add) {
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
            throw new CartRefused(
                    CartEditing.CLOSED, "This cart has been ordered. Begin another one");
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

    int remove(CartHolder holder, UUID offer) {
        return jdbc.sql(REMOVE.formatted(StoredCarts.condition(holder)))
                .param("holder", StoredCarts.key(holder))
                .param("offer", offer)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
