package services.imports.internal;

import domain.imports.ImportStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.ImportProgress;
import services.imports.taking.ContentJson;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** The import jobs in the database; every call joins the caller's transaction. */
@Component
public class Jobs {

    private static final String FIELDS =
            """
            select id, format, source_name, seller_id, status, options::text as options,
                   progress::text as progress, storage_key, created_by, created_name,
                   cancel_requested, committed_at
              from import_job
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final ContentJson json;
    private final LiveFeed live;
    private final Clock clock;

    Jobs(JdbcClient jdbc, ContentJson json, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    public void insert(Job job) {
        jdbc.sql(
                        """
                        insert into import_job (id, format, source_name, seller_id, status, options,
                                                progress, storage_key, created_by, created_name,
                                                created_at, version)
                        values (:id, :format, :name, :seller, :status, cast(:options as jsonb),
                                cast(:progress as jsonb), :key, :by, :byName, :now, 0)
                        """)
                .param("id", job.id())
                .param("format", job.format())
                .param("name", job.sourceName())
                .param("seller", job.seller())
                .param("status", job.status().name())
                .param("options", json.write(job.options()))
                .param("progress", json.write(job.progress()))
                .param("key", job.storageKey())
                .param("by", job.createdBy())
                .param("byName", job.createdName())
                .param("now", now())
                .update();
        tell(job.id());
    }

    public Job require(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("import", id));
    }

    public Optional<Job> find(UUID id) {
        return jdbc.sql(FIELDS).param("id", id).query(this::job).optional();
    }

    /** Nobody else works on the job until this transaction is over. */
    public Job lock(UUID id) {
        return jdbc.sql(FIELDS + " for update")
                .param("id", id)
                .query(this::job)
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    public void move(UUID id, ImportStatus to, @Nullable String failure) {
        jdbc.sql(
                        """
                        update import_job
                           set status = :to, failure = :failure, version = version + 1,
                               cancel_requested = false,
                               committed_at = case when :to = 'COMMITTING'
                                                   then coalesce(committed_at, :now)
                                                   else committed_at end,
                               undone_at = case when :to = 'UNDONE' then :now else undone_at end,
                               finished_at = case when :over then :now else null end
                         where id = :id
                        """)
                .param("to", to.name())
                .param("failure", failure)
                .param("over", to.isOver())
                .param("now", now())
                .param("id", id)
                .update();
        tell(id);
    }

    public void requestCancel(UUID id) {
        jdbc.sql("update import_job set cancel_requested = true where id = :id")
                .param("id", id)
                .update();
        tell(id);
    }

    public void progress(UUID id, ImportProgress progress) {
        jdbc.sql("update import_job set progress = cast(:progress as jsonb) where id = :id")
                .param("progress", json.write(progress))
                .param("id", id)
                .update();
        tell(id);
    }

    public void options(UUID id, String format, Job.Options options) {
        jdbc.sql(
                        """
                        update import_job set format = :format, options = cast(:options as jsonb)
                         where id = :id
                        """)
                .param("format", format)
                .param("options", json.write(options))
                .param("id", id)
                .update();
        tell(id);
    }

    public void remove(UUID id) {
        jdbc.sql("delete from import_row where job_id = :id").param("id", id).update();
        jdbc.sql("delete from import_job where id = :id").param("id", id).update();
        tell(id);
    }

    private void tell(UUID id) {
        live.changed(Topic.of("import", id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Job job(ResultSet row, int number) throws SQLException {
        var committed = row.getObject("committed_at", OffsetDateTime.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("format"),
                row.getString("source_name"),
                row.getObject("seller_id", UUID.class),
                ImportStatus.valueOf(row.getString("status")),
                json.read(row.getString("options"), Job.Options.class),
                json.read(row.getString("progress"), ImportProgress.class),
                row.getString("storage_key"),
                row.getObject("created_by", UUID.class),
                row.getString("created_name"),
                row.getBoolean("cancel_requested"),
                committed == null ? null : instant(committed));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
