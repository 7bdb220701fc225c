package services.stock.internal;

import domain.orders.LineQuantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go what carts and order lines have been promised. */
@Component
class Releasing {

    private static final String CHANGE =
            """
            change as (
                select stock_item_id, sum(quantity)::int as quantity from gone group by 1
            ), item as materialized (
                select i.id, i.seller_id, c.quantity,
                       i.on_hand + i.backorder_limit - i.reserved as free
                  from stock_item i
                  join change c on c.stock_item_id = i.id
            ), changed as (
                update stock_item i
                   set reserved = i.reserved - c.quantity, updated_at = :now
                  from change c
                 where i.id = c.stock_item_id
            )
            select (select array_agg(distinct seller_id) from item) as sellers,
                   (select array_agg(distinct s.offer_id)
                      from item i
                      join offer_stock s on s.stock_item_id = i.id
                     where i.free < s.quantity and i.free + i.quantity >= s.quantity) as crossed
            """;

    private static final String OF_CART =
            """
            with gone as (
                delete from stock_reservation
                 where cart_id = :cart and expires_at <= :until
                returning stock_item_id, quantity
            ),
            """
                    + CHANGE;

    private static final String OF_LINES =
            """
            with held as materialized (
                select r.id, r.stock_item_id, r.quantity as before,
                       least(r.quantity, l.quantity * r.per_unit) as quantity
                  from unnest(cast(:lines as uuid[]), cast(:quantities as int[]))
                       as l (line_id, quantity)
                  join stock_reservation r on r.order_line_id = l.line_id
            ), ended as (
                delete from stock_reservation r using held h
                 where r.id = h.id and h.quantity = h.before
            ), lowered as (
                update stock_reservation r set quantity = h.before - h.quantity
                  from held h
                 where r.id = h.id and h.quantity < h.before
            ), gone as (
                select stock_item_id, quantity from held
            ),
            """
                    + CHANGE;

    /** After everything that is held for carts. */
    static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private record Outcome(Set<UUID> sellers, Set<UUID> crossed) {}

    private final JdbcClient jdbc;
    private final ItemLocks locks;
    private final Claiming claiming;
    private final Clock clock;

    Releasing(JdbcClient jdbc, ItemLocks locks, Claiming claiming, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.claiming = claiming;
        this.clock = clock;
    }

    /**
     * @param until only what is held no longer than that
     */
    void ofCart(UUID cart, Instant until) {
        var _ = locks.ofCart(cart, new UUID[0]);
        tell(
                jdbc.sql(OF_CART)
                        .param("cart", cart)
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, _) -> outcome(row))
                        .single());
    }

    void ofLines(List<LineQuantity> lines) {
        var ids = lines.stream().map(line -> line.line().value()).toArray(UUID[]::new);
        var _ = locks.ofReserved(ids);
        tell(
                jdbc.sql(OF_LINES)
                        .param("lines", ids)
                        .param(
                                "quantities",
                                lines.stream().mapToInt(LineQuantity::quantity).toArray())
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, _) -> outcome(row))
                        .single());
    }

    private void tell(Outcome outcome) {
        claiming.tell(outcome.sellers, outcome.crossed);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                Claiming.ids(row.getArray("sellers")), Claiming.ids(row.getArray("crossed")));
    }
}
