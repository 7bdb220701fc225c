package services.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The sellers shoppers may know of. */
@Service
@PreAuthorize("permitAll()")
public class ShopSellers {

    private static final String BY_SLUG =
            """
            select id, slug, display_name, about, city, country, logo_key, holiday_until,
                   holiday_message, approved_at,
                   coalesce((now() at time zone 'UTC')::date
                       between holiday_from and coalesce(holiday_until, 'infinity'::date),
                       false) as on_holiday
              from seller where slug = :slug and status = 'APPROVED'
            """;

    private final JdbcClient jdbc;

    ShopSellers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ShopSeller> find(String slug) {
        return jdbc.sql(BY_SLUG).param("slug", slug).query((row, _) -> seller(row)).optional();
    }

    /** The sellers of these web names; unknown names are left out. */
    public Set<UUID> idsOf(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(
                jdbc.sql("select id from seller where slug = any (:slugs) and status = 'APPROVED'")
                        .param("slugs", slugs.toArray(String[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static ShopSeller seller(ResultSet row) throws SQLException {
        return new ShopSeller(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("display_name"),
                row.getString("about"),
                row.getString("city"),
                row.getString("country"),
                row.getString("logo_key"),
                row.getObject("holiday_until", java.time.LocalDate.class),
                row.getBoolean("on_holiday"),
                row.getString("holiday_message"),
                instant(row.getObject("approved_at", OffsetDateTime.class)));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
