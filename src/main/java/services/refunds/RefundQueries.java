package services.refunds;

import domain.orders.OrderId;
import domain.people.Permissions;
import domain.refunds.RefundCause;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.NotFound;

/** Refunds, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_READ + "')")
public class RefundQueries {

    private static final int MOST_OF_AN_ORDER = 200;
    private static final int ROWS_AT_ONCE = 500;

    private static final String ROWS =
            """
            select r.id, r.number, r.order_id, o.order_number || '-' || o.position as seller_order,
                   s.display_name, r.cause, r.reason, r.amount_minor_units, r.currency, r.status,
                   r.last_error, r.made_by, r.made_at
              from refund r
              join seller_order o on o.id = r.seller_order_id
              join seller s on s.id = r.seller_id
            """;

    private static final String MATCHES =
            """
             where (cast(:status as text) is null or r.status = :status)
               and (:text = '' or cast(r.number as text) = :text
                    or cast(o.order_number as text) = :text
                    or o.order_number || '-' || o.position = :text
                    or plain(s.display_name) like plain('%' || :text || '%'))
            """;

    private static final String COUNT =
            "select count(*) from (" + ROWS + MATCHES + " limit 10000) capped";

    private final JdbcClient jdbc;

    RefundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RefundRow> find(RefundFilter filter, Pageable page) {
        return filtered(
                        ROWS
                                + MATCHES
                                + " order by r.made_at desc, r.id limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(RefundQueries::row)
                .list();
    }

    public int count(RefundFilter filter) {
        return filtered(COUNT, filter).query(Integer.class).single();
    }

    /** Every row the filter lets through, oldest first. */
    public void each(RefundFilter filter, Consumer<RefundRow> sink) {
        try (var rows =
                filtered(ROWS + MATCHES + " order by r.number", filter)
                        .withFetchSize(ROWS_AT_ONCE)
                        .query(RefundQueries::row)
                        .stream()) {
            rows.forEach(sink);
        }
    }

    /** Newest first. */
    public List<RefundRow> of(OrderId order) {
        return jdbc.sql(
                        ROWS
                                + " where r.order_id = :order order by r.made_at desc, r.id limit :limit")
                .param("order", order.value())
                .param("limit", MOST_OF_AN_ORDER)
                .query(RefundQueries::row)
                .list();
    }

    public RefundRow require(RefundId id) {
        return jdbc.sql(ROWS + " where r.id = :id")
                .param("id", id.value())
                .query(RefundQueries::row)
                .optional()
                .orElseThrow(() -> new NotFound("refund", id));
    }

    /** What of which line a refund pays back. */
    public List<RefundPreview.Part> lines(RefundId id) {
        return jdbc.sql(
                        """
                        select s.display_name, l.title, r.units, r.item_minor_units,
                               r.shipping_minor_units, r.tax_minor_units
                          from refund_line r
                          join order_line l on l.id = r.order_line_id
                          join seller s on s.id = r.seller_id
                         where r.refund_id = :id
                         order by l.position, l.id
                         limit 1000
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new RefundPreview.Part(
                                        row.getString("display_name"),
                                        row.getString("title"),
                                        row.getInt("units"),
                                        row.getLong("item_minor_units"),
                                        row.getLong("shipping_minor_units"),
                                        row.getLong("tax_minor_units")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, RefundFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("status", filter.statusName());
    }

    private static RefundRow row(ResultSet row, int number) throws SQLException {
        return new RefundRow(
                new RefundId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("seller_order"),
                row.getString("display_name"),
                RefundCause.valueOf(row.getString("cause")),
                row.getString("reason"),
                new Money(
                        row.getLong("amount_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                RefundStatus.valueOf(row.getString("status")),
                row.getString("last_error"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
