package services.returns;

import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.returns.ReturnId;
import domain.returns.ReturnReason;
import domain.returns.ReturnStatus;
import domain.returns.ReturnWish;
import domain.shared.Money;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** Reads returns, of one seller or of all. */
@Component
class ReturnRows {

    private static final String ROWS =
            """
            select r.*, o.order_number || '-' || o.position as seller_order_number,
                   o.customer_name, s.display_name,
                   (select coalesce(sum(l.quantity), 0) from return_line l
                     where l.return_id = r.id) as goods
              from return_request r
              join seller_order o on o.id = r.seller_order_id
              join seller s on s.id = r.seller_id
            """;

    private static final String MATCHES_TEXT =
            """
             where (cast(:seller as uuid) is null or r.seller_id = :seller)
               and (:text = '' or cast(r.number as text) = :text
                    or cast(o.order_number as text) = :text
                    or o.order_number || '-' || o.position = :text
                    or plain(s.display_name) like plain('%' || :text || '%')
                    or plain(o.customer_name) like plain('%' || :text || '%'))
            """;

    private static final String MATCHES =
            MATCHES_TEXT + " and (cast(:status as text) is null or r.status = :status)";

    private static final String COUNT =
            "select count(*) from (" + ROWS + MATCHES + " limit 10000) capped";

    private static final String COUNTS =
            "select status, count(*) as returns from ("
                    + ROWS
                    + MATCHES_TEXT
                    + ") found group by 1";

    private static final String LINES =
            """
            select l.order_line_id, l.quantity, l.accepted, l.restocked, l.finding,
                   o.title, o.variant, o.sku
              from return_line l join order_line o on o.id = l.order_line_id
             where l.return_id = :id
             order by o.position
            """;

    private final JdbcClient jdbc;

    ReturnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReturnRow> find(ReturnFilter filter, @Nullable SellerId seller, Pageable page) {
        return filtered(
                        ROWS
                                + MATCHES
                                + " order by r.requested_at desc, r.id limit :limit offset :offset",
                        filter,
                        seller)
                .param("status", filter.statusName())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    int count(ReturnFilter filter, @Nullable SellerId seller) {
        return filtered(COUNT, filter, seller)
                .param("status", filter.statusName())
                .query(Integer.class)
                .single();
    }

    /** How many match the filter's text in each status; statuses of none are absent. */
    Map<ReturnStatus, Integer> counts(ReturnFilter filter, @Nullable SellerId seller) {
        var counts = new EnumMap<ReturnStatus, Integer>(ReturnStatus.class);
        filtered(COUNTS, filter, seller)
                .query(
                        row -> {
                            counts.put(
                                    ReturnStatus.valueOf(row.getString("status")),
                                    row.getInt("returns"));
                        });
        return counts;
    }

    List<ReturnRow> of(OrderId order) {
        return jdbc.sql(ROWS + " where r.order_id = :order order by r.requested_at desc limit 100")
                .param("order", order.value())
                .query((row, _) -> row(row))
                .list();
    }

    ReturnDetails require(ReturnId id, @Nullable SellerId seller) {
        return jdbc.sql(
                        ROWS
                                + " where r.id = :id"
                                + " and (cast(:seller as uuid) is null or r.seller_id = :seller)")
                .param("id", id.value())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER)
                .query((row, _) -> details(row, id))
                .optional()
                .orElseThrow(() -> new NotFound("return", id));
    }

    private JdbcClient.StatementSpec filtered(
            String sql, ReturnFilter filter, @Nullable SellerId seller) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER);
    }

    private ReturnDetails details(ResultSet row, ReturnId id) throws SQLException {
        return new ReturnDetails(
                row(row),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("comment"),
                row.getString("answer"),
                row.getBoolean("refund_shipping"),
                new ReturnDetails.Moments(
                        moment(row, "decided_at"),
                        moment(row, "received_at"),
                        moment(row, "inspected_at"),
                        moment(row, "closed_at")),
                refund(row.getObject("refund_id", UUID.class)),
                lines(id));
    }

    private @Nullable Money refund(@Nullable UUID refund) {
        if (refund == null) {
            return null;
        }
        return jdbc.sql("select amount_minor_units, currency from refund where id = :id")
                .param("id", refund)
                .query(
                        (row, _) ->
                                new Money(
                                        row.getLong("amount_minor_units"),
                                        Currency.getInstance(row.getString("currency"))))
                .optional()
                .orElse(null);
    }

    private List<ReturnDetails.Line> lines(ReturnId id) {
        return jdbc.sql(LINES)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new ReturnDetails.Line(
                                        new OrderLineId(row.getObject("order_line_id", UUID.class)),
                                        row.getString("title"),
                                        row.getString("variant"),
                                        row.getString("sku"),
                                        row.getInt("quantity"),
                                        row.getObject("accepted", Integer.class),
                                        row.getInt("restocked"),
                                        row.getString("finding")))
                .list();
    }

    private static ReturnRow row(ResultSet row) throws SQLException {
        return new ReturnRow(
                new ReturnId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("seller_order_number"),
                row.getString("display_name"),
                row.getString("customer_name"),
                ReturnStatus.valueOf(row.getString("status")),
                ReturnReason.valueOf(row.getString("reason")),
                ReturnWish.valueOf(row.getString("wish")),
                row.getInt("goods"),
                row.getTimestamp("requested_at").toInstant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
