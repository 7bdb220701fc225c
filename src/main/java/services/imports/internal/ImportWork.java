package services.imports.internal;

import domain.imports.ImportStatus;
import domain.shared.DomainException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Does what a job waits for; the entry of background threads. */
@Component
public class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private final Jobs jobs;
    private final TransactionOperations transactions;
    private final Checking checking;
    private final Committing committing;
    private final Publishing publishing;

    ImportWork(
            Jobs jobs,
            TransactionOperations transactions,
            Checking checking,
            Committing committing,
            Publishing publishing) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.checking = checking;
        this.committing = committing;
        this.publishing = publishing;
    }

    /** Checks a job or commits it, whichever is due; nothing when it was cancelled meanwhile. */
    public void run(UUID id) {
        ActingAs.system(() -> runAsSystem(id));
    }

    private void runAsSystem(UUID id) {
        var found = transactions.execute(_ -> jobs.find(id));
        if (found == null || found.isEmpty()) {
            return;
        }
        var job = found.get();
        try {
            switch (job.status()) {
                case UPLOADED, CHECKING -> checking.run(job);
                case COMMITTING -> committing.run(job);
                case UNDONE -> publishing.run(job);
                case READY, DONE, CANCELLED, FAILED -> log.info("Import {} has nothing to do", id);
            }
        } catch (DomainException | DataAccessException failure) {
            log.error("Import {} failed", id, failure);
            transactions.executeWithoutResult(
                    _ -> jobs.move(id, ImportStatus.FAILED, sentence(failure)));
        }
    }

    private static String sentence(RuntimeException failure) {
        return failure instanceof DomainException refused
                ? refused.sentence()
                : "The database refused a part of the import; what was taken until then stays";
    }
}
