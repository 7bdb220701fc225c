package services.disputes;

import domain.disputes.DisputeId;
import domain.disputes.DisputeReason;
import domain.disputes.DisputeStatus;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.Money;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** Reads disputes, of one seller or of all. */
@Component
class DisputeRows {

    private static final String ROWS =
            """
            select d.*, o.order_number || '-' || o.position as seller_order_number,
                   o.customer_name, s.display_name
              from dispute d
              join seller_order o on o.id = d.seller_order_id
              join seller s on s.id = d.seller_id
            """;

    private static final String MATCHES =
            """
             where (cast(:seller as uuid) is null or d.seller_id = :seller)
               and (cast(:status as text) is null or d.status = :status)
               and (:text = '' or cast(d.number as text) = :text
                    or cast(o.order_number as text) = :text
                    or o.order_number || '-' || o.position = :text
                    or plain(s.display_name) like plain('%' || :text || '%')
                    or plain(o.customer_name) like plain('%' || :text || '%'))
            """;

    private static final String COUNT =
            "select count(*) from (" + ROWS + MATCHES + " limit 10000) capped";

    private final JdbcClient jdbc;
    private final Clock clock;

    DisputeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DisputeRow> find(DisputeFilter filter, @Nullable SellerId seller, Pageable page) {
        return filtered(
                        ROWS
                                + MATCHES
                                + " order by d.opened_at desc, d.id limit :limit offset :offset",
                        filter,
                        seller)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    int count(DisputeFilter filter, @Nullable SellerId seller) {
        return filtered(COUNT, filter, seller).query(Integer.class).single();
    }

    DisputeRow require(DisputeId id, @Nullable SellerId seller) {
        return jdbc.sql(
                        ROWS
                                + " where d.id = :id"
                                + " and (cast(:seller as uuid) is null or d.seller_id = :seller)")
                .param("id", id.value())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER)
                .query((row, _) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("dispute", id));
    }

    List<DisputeRow> of(OrderId order) {
        return jdbc.sql(ROWS + " where d.order_id = :order order by d.opened_at desc limit 100")
                .param("order", order.value())
                .query((row, _) -> row(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, DisputeFilter filter, @Nullable SellerId seller) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("status", filter.statusName())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER);
    }

    private DisputeRow row(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var awarded = row.getObject("awarded_minor_units", Long.class);
        var due = row.getTimestamp("answer_due_at").toInstant();
        return new DisputeRow(
                new DisputeId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new OrderId(row.getObject("order_id", UUID.class)),
                new SellerOrderId(row.getObject("seller_order_id", UUID.class)),
                row.getString("seller_order_number"),
                row.getString("display_name"),
                row.getString("customer_name"),
                DisputeStatus.valueOf(row.getString("status")),
                DisputeReason.valueOf(row.getString("reason")),
                row.getString("claim"),
                new Money(row.getLong("amount_minor_units"), currency),
                awarded == null ? null : new Money(awarded, currency),
                row.getString("decision"),
                row.getTimestamp("opened_at").toInstant(),
                due,
                !clock.instant().isBefore(due));
    }
}
