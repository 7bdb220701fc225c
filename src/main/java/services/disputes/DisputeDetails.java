package services.disputes;

import java.util.List;

/**
 * A dispute with everything that was said.
 *
 * @param decidable whether the person looking may decide it
 */
public record DisputeDetails(DisputeRow row, List<StatementRow> statements, boolean decidable) {

    /** Something can still be said. */
    public boolean isOpen() {
        return !row.status().isFinal();
    }
}
