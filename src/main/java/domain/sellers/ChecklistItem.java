package domain.sellers;

/**
 * One requirement as it stands for one seller.
 *
 * @param amount how many are asked for, zero where nothing is counted
 */
public record ChecklistItem(
        String key,
        String label,
        String hint,
        RequirementKind kind,
        int amount,
        boolean mandatory,
        Progress progress) {

    /** How far a requirement is. */
    public enum Progress {
        OPEN,
        /** The seller has done its part, an operator has not yet. */
        WAITING,
        DONE
    }

    /** Whether the seller itself still has something to do here. */
    public boolean isOpen() {
        return progress == Progress.OPEN;
    }
}
