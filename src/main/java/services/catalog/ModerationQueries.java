package services.catalog;

import domain.people.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a moderator, the longest waiting first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class ModerationQueries {

    private static final String QUEUE =
            """
            select q.id, q.kind, q.product_id, p.number, p.title, s.display_name, q.since, p.version
              from (select id, 'NEW_PRODUCT' as kind, id as product_id,
                           owner_seller_id as seller_id, updated_at as since
                      from product
                     where status = 'SUBMITTED' and deleted_at is null
                     union all
                    select id, 'CHANGE', product_id, seller_id, proposed_at
                      from product_change
                     where status = 'PROPOSED') q
              join product p on p.id = q.product_id
              left join seller s on s.id = q.seller_id
             order by q.since, q.id
            """;

    private static final String COUNT =
            """
            select (select count(*) from product where status = 'SUBMITTED' and deleted_at is null)
                 + (select count(*) from product_change where status = 'PROPOSED')
            """;

    private final JdbcClient jdbc;
    private final ProductDossier dossier;

    ModerationQueries(JdbcClient jdbc, ProductDossier dossier) {
        this.jdbc = jdbc;
        this.dossier = dossier;
    }

    public List<ModerationRow> find(Pageable page) {
        return jdbc.sql(QUEUE + "limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    public void each(Consumer<ModerationRow> sink) {
        try (var rows = jdbc.sql(QUEUE).withFetchSize(500).query((row, _) -> row(row)).stream()) {
            rows.forEach(sink);
        }
    }

    public ChangeDetails change(UUID id, String language) {
        return dossier.change(id, language);
    }

    private static ModerationRow row(ResultSet row) throws SQLException {
        return new ModerationRow(
                row.getObject("id", UUID.class),
                ModerationRow.Kind.valueOf(row.getString("kind")),
                row.getObject("product_id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                row.getTimestamp("since").toInstant(),
                row.getLong("version"));
    }
}
