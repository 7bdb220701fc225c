package services.imports.internal;

import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.ImportStatus;
import domain.shared.DomainException;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import services.imports.ImportProgress;
import services.imports.taking.ImportScope;

/** The check of a job: reads its source, stages every row with what will become of it. */
@Component
class Checking {

    private static final Logger log = LoggerFactory.getLogger(Checking.class);

    private final Jobs jobs;
    private final JobTransactions transactions;
    private final JobSources sources;
    private final Formats formats;
    private final BatchChecking batches;
    private final Staging staging;
    private final Clock clock;

    Checking(
            Jobs jobs,
            JobTransactions transactions,
            JobSources sources,
            Formats formats,
            BatchChecking batches,
            Staging staging,
            Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.sources = sources;
        this.formats = formats;
        this.batches = batches;
        this.staging = staging;
        this.clock = clock;
    }

    /** From the beginning, also after a crash: nothing has been changed yet. */
    void run(Job job) {
        transactions.run(
                job,
                () -> {
                    staging.discard(job.id());
                    jobs.progress(job.id(), ImportProgress.NONE);
                    jobs.move(job.id(), ImportStatus.CHECKING, null);
                });
        try {
            var _ =
                    sources.with(
                            job.sourceName(),
                            job.options().path(),
                            job.storageKey(),
                            source -> check(job, source));
        } catch (Stopped _) {
            log.info("Import {} was cancelled while it was checked", job.id());
        } catch (DomainException refused) {
            fail(job, refused.sentence());
        } catch (IOException failure) {
            log.warn("Import {} cannot be read", job.id(), failure);
            fail(job, "The file cannot be read: " + failure.getMessage());
        }
    }

    private boolean check(Job job, ImportSource source) throws IOException {
        var format = formats.require(job.format());
        var scope =
                new ImportScope(
                        job.id(),
                        job.format(),
                        job.owner().orElse(null),
                        job.isBySeller(),
                        job.createdName(),
                        job.createdBy(),
                        true,
                        clock.instant());
        var run = batches.begin(job, scope, format.remarks(source));
        format.read(
                source,
                new ImportOptions(job.options().currencyUnit(), job.options().columns()),
                run::add);
        run.finish();
        return true;
    }

    private void fail(Job job, String sentence) {
        transactions.run(
                job,
                () -> {
                    staging.discard(job.id());
                    jobs.progress(job.id(), ImportProgress.NONE);
                    jobs.move(job.id(), ImportStatus.FAILED, sentence);
                });
        log.info("Import {} was refused: {}", job.id(), sentence);
    }
}
