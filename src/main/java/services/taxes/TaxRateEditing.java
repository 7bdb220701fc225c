package services.taxes;

import domain.people.Permissions;
import domain.shared.Percent;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** The marketplace's tax rates. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CHECKOUT_CONFIGURE + "')")
public class TaxRateEditing {

    public static final String TOPIC = "tax-rates";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final String LIST =
            """
            select r.id, r.country, r.category_id, coalesce(c.names ->> 'en', '') as category,
                   r.percent, r.valid_from, r.valid_from > :today as removable
              from tax_rate r
              left join category c on c.id = r.category_id
             order by r.country, category, r.valid_from desc, r.id
             limit 2000
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final Clock clock;

    TaxRateEditing(JdbcClient jdbc, AuditTrail audit, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TaxRateRow> list() {
        return jdbc.sql(LIST)
                .param("today", today())
                .query(
                        (row, _) ->
                                new TaxRateRow(
                                        row.getObject("id", UUID.class),
                                        row.getString("country"),
                                        row.getObject("category_id", UUID.class),
                                        row.getString("category"),
                                        row.getBigDecimal("percent"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getBoolean("removable")))
                .list();
    }

    /** A rate from a day on; the one before holds until then. */
    public void add(String country, @Nullable UUID category, Percent percent, LocalDate from) {
        if (!COUNTRIES.contains(country)) {
            throw new Refused("tax.country", "A tax rate is of a country");
        }
        var id = Uuids.timeOrdered();
        try {
            var _ =
                    jdbc.sql(
                                    """
                                    insert into tax_rate (id, country, category_id, percent, valid_from)
                                    values (:id, :country, :category, :percent, :from)
                                    """)
                            .param("id", id)
                            .param("country", country)
                            .param("category", category)
                            .param("percent", percent.value())
                            .param("from", from)
                            .update();
        } catch (DuplicateKeyException _) {
            throw new Refused("tax.twice", "There is a rate from that day on already");
        }
        audit.record(
                AuditedAct.of("tax.add", "tax-rate", id)
                        .changing(
                                null,
                                Map.of(
                                        "country",
                                        country,
                                        "category",
                                        category == null ? "" : category.toString(),
                                        "percent",
                                        percent.value(),
                                        "from",
                                        from.toString())));
        live.changed(Topic.of(TOPIC));
    }

    /** Only one whose day has not come: what was charged stays explained. */
    public void remove(UUID id) {
        var rate =
                list().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("tax rate", id));
        if (!rate.removable()) {
            throw new Refused(
                    "tax.begun", "A rate that has begun is followed by another, never removed");
        }
        var _ = jdbc.sql("delete from tax_rate where id = :id").param("id", id).update();
        audit.record(AuditedAct.of("tax.remove", "tax-rate", id).changing(rate, null));
        live.changed(Topic.of(TOPIC));
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
