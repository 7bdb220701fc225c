package services.orders.lists;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All orders of the marketplace, the newest first; made for millions of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_READ + "')")
public class OrderQueries {

    private static final int COUNTED_AT_MOST = 5_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String PAGE =
            """
            select o.id, o.number, o.customer_name, o.email, o.status, o.total_minor_units,
                   o.currency, o.placed_at, o.source,
                   (select string_agg(r.display_name, ', ' order by s.position)
                      from seller_order s
                      join seller r on r.id = s.seller_id
                     where s.order_id = o.id) as sellers
              from order_page(cast(:wanted as jsonb), :offset, :limit) p
              join customer_order o on o.id = p
             order by o.placed_at desc, o.id desc
            """;

    private static final String COUNT = "select order_count(cast(:wanted as jsonb), :most)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<OrderRow> find(OrderFilter filter, Pageable page) {
        return page(filter, page.getOffset(), page.getPageSize());
    }

    /** Exact for some thousand, an estimate for more. */
    public int count(OrderFilter filter) {
        return Math.toIntExact(
                jdbc.sql(COUNT)
                        .param("wanted", wanted(filter))
                        .param("most", COUNTED_AT_MOST)
                        .query(Long.class)
                        .single());
    }

    public boolean isEstimate(int count) {
        return count > COUNTED_AT_MOST;
    }

    /** Every order the list would show, for a file. */
    public void each(OrderFilter filter, Consumer<OrderRow> sink) {
        var offset = 0L;
        List<OrderRow> rows;
        do {
            rows = page(filter, offset, ROWS_AT_ONCE);
            rows.forEach(sink);
            offset += rows.size();
        } while (rows.size() == ROWS_AT_ONCE);
    }

    private List<OrderRow> page(OrderFilter filter, long offset, int limit) {
        return jdbc.sql(PAGE)
                .param("wanted", wanted(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    private String wanted(OrderFilter filter) {
        return json.writeValueAsString(filter.wanted(this::plain));
    }

    private String plain(String text) {
        return jdbc.sql("select plain(:text)").param("text", text).query(String.class).single();
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        var sellers = row.getString("sellers");
        return new OrderRow(
                new OrderId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("customer_name"),
                row.getString("email"),
                sellers == null ? "" : sellers,
                OrderStatus.valueOf(row.getString("status")),
                new Money(
                        row.getLong("total_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("source"));
    }
}
