package domain.imports;

import static domain.imports.ImportAction.CANCEL;
import static domain.imports.ImportAction.COMMIT;
import static domain.imports.ImportAction.RECHECK;
import static domain.imports.ImportAction.UNDO;

import java.util.EnumSet;
import java.util.Set;

/** Where an import is on its way into the marketplace, and what may be done to it there. */
public enum ImportStatus {
    UPLOADED,
    CHECKING,
    READY,
    COMMITTING,
    DONE,
    CANCELLED,
    FAILED,
    UNDONE;

    /**
     * @param begun whether rows may have been taken already
     */
    public Set<ImportAction> allowedActions(boolean begun) {
        return switch (this) {
            case UPLOADED, CHECKING, COMMITTING -> EnumSet.of(CANCEL);
            case READY -> EnumSet.of(COMMIT, RECHECK, CANCEL);
            case DONE -> EnumSet.of(UNDO);
            case CANCELLED -> begun ? EnumSet.of(UNDO) : EnumSet.noneOf(ImportAction.class);
            // What a failure interrupted goes on where it stopped.
            case FAILED -> EnumSet.of(begun ? COMMIT : RECHECK);
            case UNDONE -> EnumSet.noneOf(ImportAction.class);
        };
    }

    /** Whether a background job is at work, or about to be. */
    public boolean isMoving() {
        return this == UPLOADED || this == CHECKING || this == COMMITTING;
    }

    /** Whether nothing happens any more unless a person undoes it. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED || this == UNDONE;
    }
}
