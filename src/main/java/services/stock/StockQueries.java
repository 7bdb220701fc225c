package services.stock;

import domain.people.Permissions;
import domain.stock.StockTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** A seller's stock in lists. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_READ + "')")
public class StockQueries {

    private static final int ROWS_AT_ONCE = 500;

    private static final String WHERE =
            """
             where i.seller_id = :seller
               and (cast(:location as uuid) is null or i.location_id = cast(:location as uuid))
               and (:state <> 'LOW' or i.low_since is not null)
               and (:state <> 'SOLD_OUT' or i.on_hand + i.backorder_limit - i.reserved <= 0)
               and (:state <> 'BACKORDERED' or i.reserved > i.on_hand)
               and (:search = '' or plain(i.sku) like plain(:pattern)
                    or plain(i.name) like plain(:pattern))
            """;

    private static final String ROWS =
            """
            select i.*, l.name as location,
                   (select count(*) from offer_stock s where s.stock_item_id = i.id) as offers
              from stock_item i
              join stock_location l on l.id = i.location_id
            """;

    private static final String PAGE =
            ROWS + WHERE + " order by %s, i.id limit :limit offset :offset";
    private static final String ALL = ROWS + WHERE + " order by i.sku, i.id";
    private static final String COUNT = "select count(*) from stock_item i" + WHERE;

    private static final String LOCATIONS =
            """
            select l.id, l.name, l.country, l.is_default, count(i.id) as items,
                   coalesce(sum(i.on_hand), 0) as on_hand
              from stock_location l
              left join stock_item i on i.location_id = l.id
             where l.seller_id = :seller and l.active
             group by l.id
             order by l.is_default desc, l.name
             limit 500
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    StockQueries(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** What changes when any of the asker's stock does. */
    public Topic topic() {
        return Topic.of("stock", currentUser.sellerId());
    }

    public List<StockRow> find(StockFilter filter, Pageable page) {
        return filtered(PAGE.formatted(StockSort.orderBy(page.getSort())), filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    public int count(StockFilter filter) {
        return filtered(COUNT, filter).query(Integer.class).single();
    }

    /** Reads with a cursor. */
    public void each(StockFilter filter, Consumer<StockRow> sink) {
        try (var rows =
                filtered(ALL, filter)
                        .withFetchSize(ROWS_AT_ONCE)
                        .query((row, _) -> row(row))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    public StockRow require(UUID item) {
        return jdbc.sql(ROWS + " where i.id = :id and i.seller_id = :seller")
                .param("id", item)
                .param("seller", currentUser.sellerId().value())
                .query((row, _) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("stock item", item));
    }

    /** Those in use, the usual one first. */
    public List<LocationRow> locations() {
        return jdbc.sql(LOCATIONS)
                .param("seller", currentUser.sellerId().value())
                .query(
                        (row, _) ->
                                new LocationRow(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("country"),
                                        row.getBoolean("is_default"),
                                        row.getInt("items"),
                                        row.getLong("on_hand")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, StockFilter filter) {
        var search = filter.search().strip();
        return jdbc.sql(sql)
                .param("seller", currentUser.sellerId().value())
                .param("location", filter.location())
                .param("state", filter.state().name())
                .param("search", search)
                .param("pattern", "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static StockRow row(ResultSet row) throws SQLException {
        var low = row.getTimestamp("low_since");
        return new StockRow(
                row.getObject("id", UUID.class),
                row.getString("sku"),
                new StockTerms(
                        row.getString("name"),
                        row.getInt("backorder_limit"),
                        row.getObject("low_stock_threshold", Integer.class)),
                row.getObject("location_id", UUID.class),
                row.getString("location"),
                row.getInt("on_hand"),
                row.getInt("reserved"),
                low == null ? null : low.toInstant(),
                row.getInt("offers"),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }
}
