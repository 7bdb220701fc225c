package domain.sellers;

/** What became of an uploaded document; decided once, by an operator. */
public enum DocumentStatus {
    UPLOADED,
    ACCEPTED,
    REFUSED;

    /** Of two files for the same requirement the one that fulfils more of it. */
    public static DocumentStatus better(DocumentStatus one, DocumentStatus other) {
        return one.rank() >= other.rank() ? one : other;
    }

    private int rank() {
        return switch (this) {
            case REFUSED -> 0;
            case UPLOADED -> 1;
            case ACCEPTED -> 2;
        };
    }
}
