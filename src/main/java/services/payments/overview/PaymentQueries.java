package services.payments.overview;

import domain.payments.PaymentStatus;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.payments.internal.Gateways;

/** The list of payments, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_READ + "')")
public class PaymentQueries {

    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_COUNTED = 10_000;

    static final String SELECT =
            """
            select p.id, p.number, p.order_id, coalesce(o.number, 0) as order_number, p.gateway,
                   coalesce(p.gateway_reference, '') as reference, p.status, p.amount_minor_units,
                   p.captured_minor_units, p.refunded_minor_units, p.currency, p.decline_reason,
                   p.due_at, p.created_at,
                   exists (select 1 from payment_instruction i
                            where i.payment_id = p.id and i.status = 'FAILED') as stuck
            """;

    private static final String FROM =
            """
              from payment p
              left join customer_order o on o.id = p.order_id
             where (cast(:status as text) is null or p.status = :status)
               and (:gateway = '' or p.gateway = :gateway)
               and (not :stuck or exists (select 1 from payment_instruction i
                                           where i.payment_id = p.id and i.status = 'FAILED'))
            """;

    /** One of three indexes answers each; over all of them at once none would. */
    private static final String MATCHES =
            """
             and p.id in (select id from payment where number = :number
                          union all select id from payment where gateway_reference = :text
                          union all select pay.id from payment pay
                                      join customer_order ord on ord.id = pay.order_id
                                     where ord.number = :number)
            """;

    private final JdbcClient jdbc;
    private final Gateways gateways;

    PaymentQueries(JdbcClient jdbc, Gateways gateways) {
        this.jdbc = jdbc;
        this.gateways = gateways;
    }

    public List<PaymentRow> find(PaymentFilter filter, Pageable page) {
        var order = " order by %s, p.id limit :limit offset :offset";
        return filtered(SELECT, filter, order.formatted(PaymentSort.orderBy(page.getSort())))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    /** Not beyond what anybody scrolls through. */
    public int count(PaymentFilter filter) {
        return filtered("select count(*) from (select 1", filter, " limit :most) counted")
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    public void each(PaymentFilter filter, Consumer<PaymentRow> sink) {
        try (var rows =
                filtered(SELECT, filter, " order by p.number")
                        .withFetchSize(ROWS_AT_ONCE)
                        .query((row, _) -> row(row))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    /** The payments of an order, the first one first. */
    public List<PaymentRow> ofOrder(UUID order) {
        return jdbc.sql(
                        SELECT
                                + """
                                  from payment p join customer_order o on o.id = p.order_id
                                 where p.order_id = :order
                                 order by p.number
                                """)
                .param("order", order)
                .query((row, _) -> row(row))
                .list();
    }

    /** Every gateway there may be payments of. */
    public List<String> gateways() {
        return gateways.names();
    }

    private JdbcClient.StatementSpec filtered(String select, PaymentFilter filter, String order) {
        var text = filter.text().strip();
        var spec =
                jdbc.sql(select + FROM + (text.isEmpty() ? "" : MATCHES) + order)
                        .param("status", filter.statusName())
                        .param("gateway", filter.gateway())
                        .param("stuck", filter.stuck());
        return text.isEmpty()
                ? spec
                : spec.param("text", text.replace(" ", "")).param("number", number(text));
    }

    /** Below any number when it is none. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    static PaymentRow row(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new PaymentRow(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("order_id", UUID.class),
                row.getLong("order_number"),
                row.getString("gateway"),
                row.getString("reference"),
                PaymentStatus.valueOf(row.getString("status")),
                new Money(row.getLong("amount_minor_units"), currency),
                new Money(row.getLong("captured_minor_units"), currency),
                new Money(row.getLong("refunded_minor_units"), currency),
                row.getString("decline_reason"),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("stuck"));
    }
}
