package domain.imports;

/** What a person may do with an import. */
public enum ImportAction {
    /** Take in what the preview shows. */
    COMMIT,
    /** Look again, in another format or with other columns. */
    RECHECK,
    /** Stop; before the commit nothing was taken, during it what was taken stays. */
    CANCEL,
    /** Put back what was, where nothing depends on it. */
    UNDO
}
