package services.stock;

import domain.people.Permissions;
import domain.stock.MovementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** What there is to know of one stock item, and of the items an offer takes from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_READ + "')")
public class StockItemQueries {

    private static final int ROWS_AT_ONCE = 500;

    private static final String MOVEMENTS =
            """
            select * from stock_movement
             where stock_item_id = :item and seller_id = :seller
             order by id desc
            """;

    private static final String HOLDERS =
            """
            select r.id, r.quantity, r.expires_at, l.seller_order_id, o.order_number
              from stock_reservation r
              left join order_line l on l.id = r.order_line_id
              left join seller_order o on o.id = l.seller_order_id
             where r.stock_item_id = :item and r.seller_id = :seller
             order by r.expires_at nulls last, r.id
             limit 500
            """;

    private static final String USES =
            """
            select s.offer_id, o.product_id, p.title, o.seller_sku, s.quantity
              from offer_stock s
              join offer o on o.id = s.offer_id and o.deleted_at is null
              join product p on p.id = o.product_id
             where s.stock_item_id = :item and s.seller_id = :seller
             order by p.title, s.offer_id
             limit 500
            """;

    private static final String ITEMS =
            """
            select s.offer_id, i.id, i.sku, s.quantity, i.on_hand,
                   i.on_hand + i.backorder_limit - i.reserved as free
              from offer_stock s
              join stock_item i on i.id = s.stock_item_id
             where s.offer_id = any (:offers) and s.seller_id = :seller
             order by s.offer_id, i.sku
            """;

    private static final String OFFERS =
            """
            select o.id, p.title, o.seller_sku
              from offer o
              join product p on p.id = o.product_id
             where o.seller_id = :seller and o.deleted_at is null
               and (:search = '' or plain(p.title) like plain(:pattern) or o.seller_sku = :search)
             order by p.title, o.id
             limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    StockItemQueries(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    public List<MovementRow> movements(UUID item, Pageable page) {
        return own(MOVEMENTS + " limit :limit offset :offset")
                .param("item", item)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> movement(row))
                .list();
    }

    public void eachMovement(UUID item, Consumer<MovementRow> sink) {
        try (var rows =
                own(MOVEMENTS)
                        .param("item", item)
                        .withFetchSize(ROWS_AT_ONCE)
                        .query((row, _) -> movement(row))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    /** Carts, the next to let go first, and then orders. */
    public List<HolderRow> holders(UUID item) {
        return own(HOLDERS).param("item", item).query((row, _) -> holder(row)).list();
    }

    public List<OfferUse> uses(UUID item) {
        return own(USES)
                .param("item", item)
                .query(
                        (row, _) ->
                                new OfferUse(
                                        row.getObject("offer_id", UUID.class),
                                        row.getObject("product_id", UUID.class),
                                        row.getString("title"),
                                        row.getString("seller_sku"),
                                        row.getInt("quantity")))
                .list();
    }

    /** What the offers take from; nothing for those that are not counted. */
    public List<OfferItem> itemsOf(Collection<UUID> offers) {
        return own(ITEMS)
                .param("offers", offers.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new OfferItem(
                                        row.getObject("offer_id", UUID.class),
                                        row.getObject("id", UUID.class),
                                        row.getString("sku"),
                                        row.getInt("quantity"),
                                        row.getInt("on_hand"),
                                        row.getInt("free")))
                .list();
    }

    /** Own offers to choose from. */
    public List<OfferChoice> offers(String search, Pageable page) {
        var text = search.strip();
        return own(OFFERS)
                .param("search", text)
                .param("pattern", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(
                        (row, _) ->
                                new OfferChoice(
                                        row.getObject("id", UUID.class),
                                        row.getString("title"),
                                        row.getString("seller_sku")))
                .list();
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("seller", currentUser.sellerId().value());
    }

    private static MovementRow movement(ResultSet row) throws SQLException {
        return new MovementRow(
                row.getLong("id"),
                MovementKind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                row.getInt("on_hand_after"),
                row.getString("reason"),
                row.getString("reference"),
                row.getString("moved_by"),
                row.getTimestamp("at").toInstant());
    }

    private static HolderRow holder(ResultSet row) throws SQLException {
        return new HolderRow(
                row.getLong("id"),
                row.getInt("quantity"),
                Optional.ofNullable(row.getTimestamp("expires_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getObject("seller_order_id", UUID.class),
                row.getObject("order_number", Long.class));
    }
}
