package services.imports;

import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.people.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.imports.internal.Job;
import services.imports.internal.RawFields;
import services.imports.taking.ContentJson;
import services.shared.NotFound;

/**
 * Reads for the import screens. Row-level security of the job decides who sees it; its rows are
 * never read but together with it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.IMPORTS_RUN + "', '" + Permissions.OWN_IMPORTS_RUN + "')")
public class ImportQueries {

    private static final String JOBS =
            """
            select j.id, j.format, j.source_name, s.display_name as seller_name, j.status,
                   j.options::text as options, j.progress::text as progress, j.failure,
                   j.created_name, j.created_at, j.finished_at, j.committed_at
              from import_job j
              left join seller s
                on s.id = coalesce(j.seller_id, cast(j.options ->> 'forSeller' as uuid))
            """;

    private static final int ROWS_AT_ONCE = 500;

    private static final String COLUMNS =
            """
            select r.seq, r.kind, r.outcome, r.file, r.line, r.external_id, r.reason,
                   r.remark, r.raw::text as raw, r.diff::text as diff,
                   r.customers, r.items, r.payments
            """;

    private static final String ROWS =
            """
              from import_row r
              join import_job j on j.id = r.job_id
             where r.job_id = :job
               and (cast(:kind as text) is null or r.kind = :kind
                    or (:kind = 'CUSTOMERS' and r.customers > 0)
                    or (:kind = 'ITEMS' and r.items > 0)
                    or (:kind = 'PAYMENTS' and r.payments > 0))
               and (cast(:outcome as text) is null or r.outcome = :outcome)
            """;

    private final JdbcClient jdbc;
    private final ContentJson json;
    private final RawFields raw;

    ImportQueries(JdbcClient jdbc, ContentJson json, RawFields raw) {
        this.jdbc = jdbc;
        this.json = json;
        this.raw = raw;
    }

    /** Newest first. */
    public List<ImportJobRow> jobs(Pageable page) {
        return jdbc.sql(JOBS + " order by j.created_at desc, j.id limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::readJob)
                .list();
    }

    /** Every import, the newest first, however many. */
    public void eachJob(Consumer<ImportJobRow> sink) {
        try (var rows =
                jdbc
                        .sql(JOBS + " order by j.created_at desc, j.id")
                        .withFetchSize(ROWS_AT_ONCE)
                        .query(this::readJob)
                        .stream()) {
            rows.forEach(sink);
        }
    }

    public int countJobs() {
        return jdbc.sql("select count(*) from import_job").query(Integer.class).single();
    }

    public ImportJobRow job(UUID id) {
        return jdbc.sql(JOBS + " where j.id = :id")
                .param("id", id)
                .query(this::readJob)
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** In the order of the file. */
    public List<ImportRowEntry> rows(ImportRowFilter filter, Pageable page) {
        return of(filter, COLUMNS + ROWS + " order by r.seq limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::readRow)
                .list();
    }

    public int countRows(ImportRowFilter filter) {
        return of(filter, "select count(*)" + ROWS).query(Integer.class).single();
    }

    /** Every row the filter lets through, in the order of the file, however many. */
    public void eachRow(ImportRowFilter filter, Consumer<ImportRowEntry> sink) {
        try (var rows =
                of(filter, COLUMNS + ROWS + " order by r.seq")
                        .withFetchSize(ROWS_AT_ONCE)
                        .query(this::readRow)
                        .stream()) {
            rows.forEach(sink);
        }
    }

    private JdbcClient.StatementSpec of(ImportRowFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("job", filter.job())
                .param("kind", filter.kindName())
                .param("outcome", filter.outcomeName());
    }

    private ImportJobRow readJob(ResultSet row, int number) throws SQLException {
        var status = ImportStatus.valueOf(row.getString("status"));
        var begun = row.getObject("committed_at", OffsetDateTime.class) != null;
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        var options = json.read(row.getString("options"), Job.Options.class);
        return new ImportJobRow(
                row.getObject("id", UUID.class),
                row.getString("format"),
                row.getString("source_name"),
                row.getString("seller_name"),
                status,
                begun,
                json.read(row.getString("progress"), ImportProgress.class),
                row.getString("failure"),
                row.getString("created_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                options.currency(),
                options.columns(),
                status.allowedActions(begun));
    }

    private ImportRowEntry readRow(ResultSet row, int number) throws SQLException {
        var external = row.getString("external_id");
        var reason = row.getString("reason");
        var remark = row.getString("remark");
        var diff = row.getString("diff");
        return new ImportRowEntry(
                row.getLong("seq"),
                Kind.valueOf(row.getString("kind")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("file"),
                row.getLong("line"),
                external == null ? raw.beginning(row.getString("raw")) : external,
                reason == null ? "" : reason,
                remark == null ? "" : remark,
                diff == null ? List.of() : Arrays.asList(json.read(diff, FieldChange[].class)),
                parts(row));
    }

    private static Map<Kind, Integer> parts(ResultSet row) throws SQLException {
        var parts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            if (kind.isPartOfOrder()) {
                var count = row.getInt(kind.label());
                if (count > 0) {
                    parts.put(kind, count);
                }
            }
        }
        return parts;
    }
}
