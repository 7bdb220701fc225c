package services.catalog;

/** What the person asking may do to a product now; a view offers these and nothing else. */
public enum ProductStep {
    EDIT,
    SUBMIT,
    WITHDRAW,
    PROPOSE_CHANGE,
    WITHDRAW_CHANGE,
    APPROVE,
    REJECT,
    DELETE,
    RESTORE,
    OFFER
}
