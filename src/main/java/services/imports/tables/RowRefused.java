package services.imports.tables;

import domain.shared.DomainException;

/** One record, or one field of it, cannot be taken; the others can. */
public final class RowRefused extends DomainException {

    private final String column;

    /**
     * @param column the header of the field at fault, empty when it is the whole row
     */
    public RowRefused(String column, String sentence) {
        super("import.row-refused", sentence);
        this.column = column;
    }

    public String column() {
        return column;
    }

    /** Thrown once per bad row of a file, so it must be cheap; nobody looks at where. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
