package services.vouchers;

import domain.checkout.Voucher;
import domain.shared.Percent;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes vouchers for use cases, in their transaction. */
@Component
class StoredVouchers {

    /** {@code %s} says whose. */
    private static final String LIST =
            """
            select t.id, t.code, t.seller_id, coalesce(s.display_name, '') as seller, t.percent,
                   t.amount_minor_units, t.currency, t.minimum_minor_units, t.platform_share,
                   t.starts_at, t.ends_at, t.usage_limit, t.customer_limit, t.used, t.active,
                   t.version, coalesce(uses.given, 0) as given,
                   coalesce(uses.currency, '') as given_currency
              from voucher t
              left join seller s on s.id = t.seller_id
              left join lateral (
                    select sum(u.amount_minor_units)::bigint as given, min(u.currency) as currency
                      from voucher_use u where u.voucher_id = t.id
                    having min(u.currency) = max(u.currency)) uses on true
             where %s
             order by t.active desc, t.created_at desc, t.id
             limit 500
            """;

    private static final String ADD =
            """
            insert into voucher (
                id, code, seller_id, kind, percent, amount_minor_units, currency,
                minimum_minor_units, platform_share, starts_at, ends_at, usage_limit,
                customer_limit, active, created_at)
            values (:id, :code, :seller, :kind, :percent, :amount, :currency, :minimum, :share,
                    :starts, :ends, :limit, :customerLimit, :active, :now)
            """;

    private static final String LIMIT =
            """
            update voucher
               set ends_at = :ends, usage_limit = :limit, customer_limit = :customerLimit,
                   active = :active, version = version + 1
             where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredVouchers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<VoucherRow> all() {
        return jdbc.sql(LIST.formatted("true")).query((row, _) -> row(row)).list();
    }

    List<VoucherRow> of(SellerId seller) {
        return jdbc.sql(LIST.formatted("t.seller_id = :seller"))
                .param("seller", seller.value())
                .query((row, _) -> row(row))
                .list();
    }

    void add(Voucher voucher) {
        try {
            var _ =
                    limits(jdbc.sql(ADD), voucher)
                            .param("code", voucher.code())
                            .param(
                                    "seller",
                                    voucher.seller() == null ? null : voucher.seller().value())
                            .param("kind", voucher.percent() == null ? "AMOUNT" : "PERCENT")
                            .param(
                                    "percent",
                                    voucher.percent() == null ? null : voucher.percent().value())
                            .param("amount", voucher.amount())
                            .param("currency", voucher.currency())
                            .param("minimum", voucher.minimum())
                            .param("share", voucher.platformShare().value())
                            .param("starts", at(voucher.startsAt()))
                            .param("now", at(clock.instant()))
                            .update();
        } catch (DuplicateKeyException _) {
            throw new Refused("voucher.taken", "The code %s is taken", voucher.code());
        }
    }

    /**
     * @return whether it was still as the person saw it
     */
    boolean limit(Voucher voucher, long version) {
        return limits(jdbc.sql(LIMIT), voucher).param("version", version).update() == 1;
    }

    private static JdbcClient.StatementSpec limits(
            JdbcClient.StatementSpec statement, Voucher voucher) {
        return statement
                .param("id", voucher.id())
                .param("ends", at(voucher.endsAt()))
                .param("limit", voucher.usageLimit())
                .param("customerLimit", voucher.customerLimit())
                .param("active", voucher.active());
    }

    private static VoucherRow row(ResultSet row) throws SQLException {
        var seller = row.getObject("seller_id", UUID.class);
        var percent = row.getBigDecimal("percent");
        return new VoucherRow(
                new Voucher(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        seller == null ? null : new SellerId(seller),
                        percent == null ? null : new Percent(percent),
                        row.getObject("amount_minor_units", Long.class),
                        row.getString("currency"),
                        row.getLong("minimum_minor_units"),
                        new Percent(row.getBigDecimal("platform_share")),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getObject("usage_limit", Integer.class),
                        row.getObject("customer_limit", Integer.class),
                        row.getInt("used"),
                        row.getBoolean("active")),
                row.getString("seller"),
                row.getLong("given"),
                row.getString("given_currency"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
