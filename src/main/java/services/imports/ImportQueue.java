package services.imports;

import java.util.UUID;

/** Has jobs worked on in the background, once across all nodes, and again after a crash. */
public interface ImportQueue {

    /**
     * Called in the transaction that makes the job wait; both happen, or neither.
     *
     * @param stage distinguishes the check of a job from its commit
     */
    void enqueue(UUID job, String stage);
}
