package services.payments.bank;

import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bank statements' lines and what has to be sent back, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_READ + "')")
public class BankQueries {

    private static final int MOST_REFUNDS = 200;

    private static final String LINES =
            """
            select l.id, l.booked_on, l.amount_minor_units, l.currency, l.payer, l.purpose, l.remark,
                   l.excess_minor_units, l.payment_id is not null as matched,
                   l.returned_at is not null as returned, coalesce(p.number, 0) as number,
                   p.amount_minor_units as expected, p.currency as expected_currency
              from bank_statement_line l
              left join payment p on p.id = coalesce(l.payment_id, (
                   select r.id from payment r
                    where r.gateway = 'transfer' and r.gateway_reference = l.reference))
             where %s
             order by l.booked_on desc, l.id desc
             limit :limit offset :offset
            """;

    private static final String REFUNDS =
            """
            select i.id, i.payment_id, p.number, i.amount_minor_units, p.currency, i.created_at,
                   coalesce((select max(l.payer) from bank_statement_line l
                              where l.payment_id = p.id), '') as payer
              from payment_instruction i
              join payment p on p.id = i.payment_id
             where i.by_hand and i.status = 'WAITING'
             order by i.created_at
             limit :most
            """;

    private final JdbcClient jdbc;

    BankQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BankLineRow> find(BankLines which, Pageable page) {
        return jdbc.sql(LINES.formatted(condition(which)))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> line(row))
                .list();
    }

    public List<RefundToSend> refundsToSend() {
        return jdbc.sql(REFUNDS)
                .param("most", MOST_REFUNDS)
                .query(
                        (row, _) ->
                                new RefundToSend(
                                        row.getObject("id", UUID.class),
                                        row.getObject("payment_id", UUID.class),
                                        row.getLong("number"),
                                        money(
                                                row.getLong("amount_minor_units"),
                                                row.getString("currency")),
                                        row.getString("payer"),
                                        row.getObject("created_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    private static String condition(BankLines which) {
        return switch (which) {
            case TO_MATCH ->
                    "l.payment_id is null and l.returned_at is null and l.amount_minor_units > 0";
            case TO_RETURN ->
                    "l.returned_at is null and l.payment_id is not null"
                            + " and (l.excess_minor_units > 0"
                            + " or p.status in ('VOIDED', 'EXPIRED', 'DECLINED'))";
            case ALL -> "true";
        };
    }

    private static BankLineRow line(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var remark = row.getString("remark");
        return new BankLineRow(
                row.getObject("id", UUID.class),
                row.getObject("booked_on", LocalDate.class),
                money(row.getLong("amount_minor_units"), currency),
                row.getString("payer"),
                row.getString("purpose"),
                remark.isEmpty() ? null : LineRemark.valueOf(remark),
                row.getLong("number"),
                expected(row),
                money(row.getLong("excess_minor_units"), currency),
                row.getBoolean("matched"),
                row.getBoolean("returned"));
    }

    private static @Nullable Money expected(ResultSet row) throws SQLException {
        var currency = row.getString("expected_currency");
        return currency == null ? null : money(row.getLong("expected"), currency);
    }

    private static Money money(long minorUnits, String currency) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }
}
