package services.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit log page by page, the newest entry first. Pages are found by key: the log only
 * grows, and page one thousand costs what page one costs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditPages {

    private static final int ROWS_AT_ONCE = 500;

    private static final String PAGE =
            """
            select e.id, e.at, e.actor_name, e.viewed_as_by, e.action, e.object_type, e.object_id,
                   s.display_name as seller_name, e.before_value, e.after_value, e.reason, e.address
              from audit_entry e
              left join seller s on s.id = e.seller_id
             where e.id < :before
               and (:who = '' or plain(e.actor_name) like '%' || plain(:who) || '%'
                    or plain(e.viewed_as_by) like '%' || plain(:who) || '%')
               and (:action = '' or e.action like :action || '%')
               and (:type = '' or e.object_type = :type)
               and (:object = '' or e.object_id = :object)
               and (:seller = '' or e.seller_id::text = :seller)
               and (cast(:from as timestamptz) is null or e.at >= :from)
               and (cast(:until as timestamptz) is null or e.at < :until)
             order by e.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final ChangedFields changes;

    AuditPages(JdbcClient jdbc, ChangedFields changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    List<AuditEntry> find(AuditFilter filter, long before, int limit) {
        return jdbc.sql(PAGE)
                .param("before", before)
                .param("who", likeable(filter.who()))
                .param("action", likeable(filter.action()))
                .param("type", clean(filter.objectType()))
                .param("object", clean(filter.objectId()))
                .param("seller", clean(filter.seller()))
                .param("from", atOffset(filter.from()))
                .param("until", atOffset(filter.until()))
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Page by page, so that however long the log is, only one page is held. */
    void each(AuditFilter filter, Consumer<AuditEntry> sink) {
        var before = Long.MAX_VALUE;
        List<AuditEntry> page;
        do {
            page = find(filter, before, ROWS_AT_ONCE);
            page.forEach(sink);
            before = page.isEmpty() ? 0 : page.getLast().id();
        } while (page.size() == ROWS_AT_ONCE);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("viewed_as_by"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("seller_name"),
                changes.between(row.getString("before_value"), row.getString("after_value")),
                row.getString("reason"),
                row.getString("address"));
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String clean(String typed) {
        return typed.strip().replace("\u0000", "");
    }

    /** What people type is text, not a pattern. */
    private static String likeable(String typed) {
        return clean(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
