package services.imports.internal;

import domain.imports.HistoryTaken;
import domain.imports.ImportStatus;
import domain.imports.Kind;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.imports.ImportProgress;
import services.imports.KindCounts;
import services.imports.taking.ImportScope;
import services.live.LiveFeed;
import services.live.Topic;

/**
 * The commit of a job: chunk after chunk, each one transaction that writes and marks its rows, so
 * that a crash loses nothing and repeats nothing.
 */
@Component
class Committing {

    private static final Logger log = LoggerFactory.getLogger(Committing.class);
    private static final int ATTEMPTS = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Jobs jobs;
    private final JobTransactions transactions;
    private final Chunks chunks;
    private final Publishing publishing;
    private final Tally.Stored stored;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Committing(
            Jobs jobs,
            JobTransactions transactions,
            Chunks chunks,
            Publishing publishing,
            Tally.Stored stored,
            AuditTrail audit,
            LiveFeed live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.chunks = chunks;
        this.publishing = publishing;
        this.stored = stored;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    void run(Job job) {
        run(job, () -> {});
    }

    /**
     * @param afterChunk where tests let the process die
     */
    void run(Job job, Runnable afterChunk) {
        var begin = System.nanoTime();
        var last = takeChunk(job, 0);
        while (last > 0) {
            afterChunk.run();
            last = takeChunk(job, last);
        }
        var taken = System.nanoTime();
        publishing.run(job);
        transactions.run(job, () -> finish(job));
        log.info(
                "Import {} is done: {} ms for its rows, {} ms to publish",
                job.id(),
                (taken - begin) / NANOS_PER_MILLI,
                (System.nanoTime() - taken) / NANOS_PER_MILLI);
    }

    /**
     * @return the last row of the chunk; zero when nothing is left to take
     */
    private long takeChunk(Job job, long after) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.get(job, () -> takeChunkInTransaction(job, after));
            } catch (DataIntegrityViolationException conflict) {
                // Somebody made by hand what the chunk was about to make; it decides again.
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
                log.info("Import {} repeats a chunk", job.id(), conflict);
            }
        }
    }

    private long takeChunkInTransaction(Job job, long after) {
        transactions.awaitTurn();
        var now = jobs.lock(job.id());
        if (now.status() != ImportStatus.COMMITTING) {
            return 0;
        }
        if (now.cancelRequested()) {
            chunks.refuseRest(job.id());
            return 0;
        }
        var taken = chunks.takeNext(now, after);
        if (taken.isEmpty()) {
            return 0;
        }
        var before = now.progress();
        jobs.progress(
                job.id(),
                new ImportProgress(
                        before.read(),
                        before.applied() + taken.size(),
                        before.toApply(),
                        before.published(),
                        before.toPublish(),
                        before.counts(),
                        before.remarks()));
        List.of("category", "seller", "product", "offer", "order")
                .forEach(kind -> live.changed(Topic.of(kind)));
        return taken.getLast().seq();
    }

    private void finish(Job job) {
        var now = jobs.lock(job.id());
        if (now.status() != ImportStatus.COMMITTING) {
            return;
        }
        var before = now.progress();
        var counts = stored.requireComplete(job.id(), before.counts());
        jobs.progress(
                job.id(),
                new ImportProgress(
                        before.read(),
                        before.applied(),
                        before.toApply(),
                        before.published(),
                        before.toPublish(),
                        counts,
                        before.remarks()));
        tellHistory(now, counts);
        jobs.move(
                job.id(), now.cancelRequested() ? ImportStatus.CANCELLED : ImportStatus.DONE, null);
        audit.record(
                AuditedAct.of("import.finish", "import", job.id())
                        .changing(null, counts.stream().map(KindCounts::line).toList()));
    }

    private void tellHistory(Job job, List<KindCounts> counts) {
        counts.stream()
                .filter(one -> one.kind() == Kind.ORDERS && one.created() > 0)
                .forEach(
                        one ->
                                events.publishEvent(
                                        new HistoryTaken(
                                                job.id(),
                                                ImportScope.origin(job.format()),
                                                one.created(),
                                                job.options().feePolicy(),
                                                clock.instant())));
    }
}
