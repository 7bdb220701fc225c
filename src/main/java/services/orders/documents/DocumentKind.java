package services.orders.documents;

/** What a paper is for. */
public enum DocumentKind {
    CONFIRMATION,
    PACKING_SLIP,
    INVOICE,
    CREDIT_NOTE
}
