package services.imports.internal;

import domain.imports.Kind;
import domain.imports.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.FieldChange;
import services.imports.taking.Candidate;
import services.imports.taking.ContentJson;
import services.imports.taking.ImportScope;
import services.imports.taking.Taking;
import services.imports.taking.UnnamedSeller;

/** Takes the next rows of a job, in the transaction of a chunk. */
@Component
class Chunks {

    static final int SIZE = 1000;

    private record Mark(
            long seq,
            String outcome,
            @Nullable String reason,
            @Nullable String target,
            @Nullable List<FieldChange> diff,
            @Nullable Object previous) {}

    private final JdbcClient jdbc;
    private final ContentJson json;
    private final Taking taking;
    private final UnnamedSeller unnamedSeller;
    private final Clock clock;

    Chunks(
            JdbcClient jdbc,
            ContentJson json,
            Taking taking,
            UnnamedSeller unnamedSeller,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.taking = taking;
        this.unnamedSeller = unnamedSeller;
        this.clock = clock;
    }

    /**
     * @param after the last row known to be done; spares looking over those before it again
     * @return the rows dealt with, in order; none when none is left
     */
    List<Candidate<?>> takeNext(Job job, long after) {
        var candidates = pending(job.id(), after);
        if (candidates.isEmpty()) {
            return candidates;
        }
        var scope =
                new ImportScope(
                        job.id(),
                        job.format(),
                        job.owner().orElse(null),
                        job.isBySeller(),
                        job.createdName(),
                        job.createdBy(),
                        false,
                        clock.instant());
        var name = job.options().unnamedSeller();
        if (name != null) {
            unnamedSeller.ensure(scope, job.owner().orElseThrow(), name);
        }
        taking.take(scope, candidates);
        mark(job.id(), candidates);
        return candidates;
    }

    private List<Candidate<?>> pending(UUID job, long after) {
        var candidates = new ArrayList<Candidate<?>>();
        jdbc.sql(
                        """
                        select seq, kind, line, content::text as content, fingerprint, outcome,
                               target_id
                          from import_row
                         where job_id = :job and not applied and seq > :after
                         order by seq
                         limit :size
                        """)
                .param("job", job)
                .param("after", after)
                .param("size", SIZE)
                .query(
                        row -> {
                            var kind = Kind.valueOf(row.getString("kind"));
                            // What was to be updated is looked up again; what is to be created
                            // keeps the id that other rows may already count on.
                            var creates =
                                    Outcome.valueOf(row.getString("outcome")) == Outcome.CREATE;
                            candidates.add(
                                    new Candidate<>(
                                            row.getLong("seq"),
                                            row.getLong("line"),
                                            json.content(kind, row.getString("content")),
                                            row.getString("fingerprint"),
                                            creates
                                                    ? UUID.fromString(row.getString("target_id"))
                                                    : null));
                        });
        return candidates;
    }

    private void mark(UUID job, List<Candidate<?>> candidates) {
        var marks = new ArrayList<Mark>(candidates.size());
        for (var one : candidates) {
            var target = one.target();
            marks.add(
                    new Mark(
                            one.seq(),
                            one.outcome().name(),
                            one.reason(),
                            target == null ? null : target.toString(),
                            one.changes().isEmpty() ? null : one.changes(),
                            one.previous()));
        }
        jdbc.sql(
                        """
                        update import_row i
                           set applied = true, outcome = r.outcome, reason = r.reason,
                               target_id = r.target, diff = r.diff, previous = r.previous
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(seq bigint, outcome text, reason text, target text, diff jsonb,
                                    previous jsonb)
                         where i.job_id = :job and i.seq = r.seq
                        """)
                .param("job", job)
                .param("rows", json.write(marks))
                .update();
    }

    /** What a cancelled commit does not come to is refused, so that it can be sent again. */
    void refuseRest(UUID job) {
        jdbc.sql(
                        """
                        update import_row
                           set applied = true, outcome = 'REFUSE', target_id = null,
                               reason = 'The import was cancelled before this row'
                         where job_id = :job and not applied and outcome in ('CREATE', 'UPDATE')
                        """)
                .param("job", job)
                .update();
        jdbc.sql("update import_row set applied = true where job_id = :job and not applied")
                .param("job", job)
                .update();
    }
}
