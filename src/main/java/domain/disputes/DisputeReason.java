package domain.disputes;

/** What a shopper claims. */
public enum DisputeReason {
    NOT_RECEIVED,
    NOT_AS_DESCRIBED,
    DAMAGED,
    RETURN_NOT_REFUNDED,
    OTHER
}
