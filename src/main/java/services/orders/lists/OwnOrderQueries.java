package services.orders.lists;

import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** A seller's own orders. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_ORDERS_READ + "')")
public class OwnOrderQueries {

    private static final int COUNTED_AT_MOST = 10_000;

    private static final String FROM =
            """
              from seller_order s
             where s.seller_id = :seller
               and %s
               and (:like = '%%%%' or s.search like plain(:like))
            """;

    private static final String ROWS =
            """
            select s.id, s.order_number || '-' || s.position as number, s.customer_name, s.status,
                   s.total_minor_units, s.currency, s.placed_at,
                   case when s.status = 'TO_ACCEPT' then s.accept_by
                        when s.status in ('ACCEPTED', 'PARTLY_SHIPPED') then s.ship_by end as due,
                   (select coalesce(sum(l.quantity - l.cancelled), 0)
                      from order_line l where l.seller_order_id = s.id) as items
            """;

    private static final String COUNTS =
            """
            select count(*) filter (where status = 'TO_ACCEPT') as to_accept,
                   count(*) filter (where status in ('ACCEPTED', 'PARTLY_SHIPPED')) as to_ship
              from seller_order
             where seller_id = :seller
               and status in ('TO_ACCEPT', 'ACCEPTED', 'PARTLY_SHIPPED')
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OwnOrderQueries(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Work the oldest first, everything else the newest first. */
    public List<OwnOrderRow> find(OwnOrderFilter filter, Pageable page) {
        var order = " order by %s limit :limit offset :offset".formatted(filter.tab().order());
        return matching(ROWS, filter, order)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    /** Ten thousand where there are more: nobody scrolls further. */
    public int count(OwnOrderFilter filter) {
        return matching("select count(*) from (select 1", filter, " limit :most) found")
                .param("most", COUNTED_AT_MOST)
                .query(Integer.class)
                .single();
    }

    /** Every order the list would show, for a file. */
    public void each(OwnOrderFilter filter, Consumer<OwnOrderRow> sink) {
        try (var rows =
                matching(ROWS, filter, " order by " + filter.tab().order())
                        .withFetchSize(500)
                        .query((row, _) -> row(row))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    /** How much waits on the tabs with work. */
    public Map<OrderTab, Integer> waiting() {
        return jdbc.sql(COUNTS)
                .param("seller", seller())
                .query(
                        (row, _) -> {
                            var counts = new EnumMap<OrderTab, Integer>(OrderTab.class);
                            counts.put(OrderTab.TO_ACCEPT, row.getInt("to_accept"));
                            counts.put(OrderTab.TO_SHIP, row.getInt("to_ship"));
                            return counts;
                        })
                .single();
    }

    private JdbcClient.StatementSpec matching(String select, OwnOrderFilter filter, String end) {
        return jdbc.sql(select + FROM.formatted(filter.tab().condition()) + end)
                .param("seller", seller())
                .param("like", filter.like());
    }

    private UUID seller() {
        return currentUser.sellerId().value();
    }

    private static OwnOrderRow row(ResultSet row) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        return new OwnOrderRow(
                new SellerOrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("customer_name"),
                SellerOrderStatus.valueOf(row.getString("status")),
                new Money(
                        row.getLong("total_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                row.getInt("items"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant());
    }
}
