package domain.catalog;

/** What can be done to a product on its way into the catalogue. */
public enum ProductAction {
    SUBMIT,
    WITHDRAW,
    APPROVE,
    REJECT
}
