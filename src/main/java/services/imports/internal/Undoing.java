package services.imports.internal;

import domain.imports.ImportStatus;
import domain.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.ImportQueue;
import services.imports.history.HistoryUndoing;
import services.imports.taking.PuttingBack;

/**
 * Puts back what an import changed: made things are removed, changed things are as they were. All
 * of it or nothing, and only while nothing depends on it.
 */
@Component
public class Undoing {

    private final Jobs jobs;
    private final JobTransactions transactions;
    private final JdbcClient jdbc;
    private final PuttingBack puttingBack;
    private final HistoryUndoing history;
    private final ImportQueue queue;
    private final Clock clock;

    Undoing(
            Jobs jobs,
            JobTransactions transactions,
            JdbcClient jdbc,
            PuttingBack puttingBack,
            HistoryUndoing history,
            ImportQueue queue,
            Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.puttingBack = puttingBack;
        this.history = history;
        this.queue = queue;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void undo(Job job) {
        transactions.awaitTurn();
        requireLast(job);
        var obstacles = new ArrayList<>(history.obstacles(job.id()));
        obstacles.addAll(puttingBack.obstacles(job.id()));
        if (!obstacles.isEmpty()) {
            throw new Refused("import.depended-on", String.join(" ", obstacles));
        }
        history.putBack(job.id());
        puttingBack.putBack(job.id(), source(job), clock.instant());
        jobs.move(job.id(), ImportStatus.UNDONE, null);
        // Shoppers’ view is nobody’s in particular: it is brought up to date by the system.
        queue.enqueue(job.id(), "undo");
    }

    private static String source(Job job) {
        return job.owner().map(owner -> job.format() + ":" + owner).orElse(job.format());
    }

    /** Undone in the order in which they came, the last first: each knows only what it replaced. */
    private void requireLast(Job job) {
        var later =
                jdbc.sql(
                                """
                                select l.source_name
                                  from import_job l
                                  join import_job own on own.id = :job
                                 where l.id <> own.id and l.committed_at > own.committed_at
                                   and l.status in ('COMMITTING', 'DONE', 'CANCELLED', 'FAILED')
                                   and l.format = own.format
                                   and l.seller_id is not distinct from own.seller_id
                                   and coalesce(l.options ->> 'forSeller', '')
                                       = coalesce(own.options ->> 'forSeller', '')
                                   and exists (select from import_row x
                                                where x.job_id = l.id and x.applied
                                                  and x.outcome in ('CREATE', 'UPDATE'))
                                 order by l.committed_at desc
                                 limit 1
                                """)
                        .param("job", job.id())
                        .query(String.class)
                        .optional();
        if (later.isPresent()) {
            throw new Refused(
                    "import.not-last", "“%s” was imported later; undo that first", later.get());
        }
    }
}
