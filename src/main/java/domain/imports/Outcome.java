package domain.imports;

/** What becomes of a row: exactly one of these, for every row, always. */
public enum Outcome {
    CREATE,
    UPDATE,
    SKIP,
    REFUSE;

    /** Whether something in the marketplace is made or changed for the row. */
    public boolean isTaken() {
        return this == CREATE || this == UPDATE;
    }
}
