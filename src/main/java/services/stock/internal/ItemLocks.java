package services.stock.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks stock items, always in the order of their ids.
 *
 * <p>Not for "update": other transactions may still point at the row, as every new reservation
 * does.
 */
@Component
class ItemLocks {

    private static final String OF_CART =
            """
            select i.id from stock_item i
             where i.id in (select s.stock_item_id from offer_stock s
                             where s.offer_id = any (:offers)
                            union all
                            select r.stock_item_id from stock_reservation r
                             where r.cart_id = cast(:cart as uuid))
             order by i.id
               for no key update of i
            """;

    private static final String OF_RESERVED_LINES =
            """
            select i.id from stock_item i
             where i.id in (select r.stock_item_id from stock_reservation r
                             where r.order_line_id = any (:lines))
             order by i.id
               for no key update of i
            """;

    private static final String OF_SHIPPED_LINES =
            """
            select i.id from stock_item i
             where i.id in (select m.stock_item_id from stock_movement m
                             where m.order_line_id = any (:lines))
             order by i.id
               for no key update of i
            """;

    private static final String BY_ID =
            """
            select i.id from stock_item i
             where i.id = any (:items)
             order by i.id
               for no key update of i
            """;

    private final JdbcClient jdbc;

    ItemLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the offers take and what the cart holds. */
    List<UUID> ofCart(@Nullable UUID cart, UUID[] offers) {
        return jdbc.sql(OF_CART)
                .param("offers", offers)
                .param("cart", cart)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ofReserved(UUID[] lines) {
        return jdbc.sql(OF_RESERVED_LINES)
                .param("lines", lines)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ofShipped(UUID[] lines) {
        return jdbc.sql(OF_SHIPPED_LINES)
                .param("lines", lines)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> of(Collection<UUID> items) {
        return jdbc.sql(BY_ID)
                .param("items", items.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
