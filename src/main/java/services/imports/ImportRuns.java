package services.imports;

import domain.imports.ImportAction;
import domain.imports.ImportStatus;
import domain.people.Permissions;
import domain.shared.Refused;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.imports.internal.Job;
import services.imports.internal.Jobs;
import services.imports.internal.Undoing;

/** What a person does with a checked import: take it in, stop it, put it back. */
@Service
@Transactional
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.IMPORTS_RUN + "', '" + Permissions.OWN_IMPORTS_RUN + "')")
public class ImportRuns {

    private final Jobs jobs;
    private final ImportQueue queue;
    private final Undoing undoing;
    private final AuditTrail audit;

    ImportRuns(Jobs jobs, ImportQueue queue, Undoing undoing, AuditTrail audit) {
        this.jobs = jobs;
        this.queue = queue;
        this.undoing = undoing;
        this.audit = audit;
    }

    /** Takes in what the preview shows; what a failure interrupted goes on where it stopped. */
    public void commit(UUID id) {
        var job = require(id, ImportAction.COMMIT);
        jobs.move(id, ImportStatus.COMMITTING, null);
        queue.enqueue(id, "commit");
        record("import.commit", job);
    }

    /**
     * Stops. Before the commit nothing was taken and the job is over at once; a commit stops after
     * the rows it is at, and its report says what was taken.
     */
    public void cancel(UUID id) {
        var job = require(id, ImportAction.CANCEL);
        if (job.status() == ImportStatus.COMMITTING) {
            jobs.requestCancel(id);
        } else {
            jobs.move(id, ImportStatus.CANCELLED, null);
        }
        record("import.cancel", job);
    }

    /** Puts back what was, unless something depends on it; says what. */
    public void undo(UUID id) {
        var job = require(id, ImportAction.UNDO);
        undoing.undo(job);
        record("import.undo", job);
    }

    /** Forgets an import of which nothing was taken, as after a rehearsal. */
    public void discard(UUID id) {
        var job = jobs.lock(id);
        if (job.hasBegun()) {
            throw new Refused("import.begun", "Something of this import was taken; it stays");
        }
        jobs.remove(id);
    }

    private Job require(UUID id, ImportAction action) {
        var job = jobs.lock(id);
        if (!job.status().allowedActions(job.hasBegun()).contains(action)) {
            throw new Refused("import.not-now", "This import does not allow that now: %s", action);
        }
        return job;
    }

    private void record(String act, Job job) {
        audit.record(AuditedAct.of(act, "import", job.id()).changing(job.status().name(), null));
    }
}
