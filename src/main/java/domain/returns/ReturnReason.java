package domain.returns;

/** Why goods come back. */
public enum ReturnReason {
    CHANGED_MIND,
    DAMAGED,
    DEFECTIVE,
    WRONG_ITEM,
    NOT_AS_DESCRIBED,
    TOO_LATE;

    /** Then the shopper gets the shipping back too, whatever the policy says. */
    public boolean isSellersFault() {
        return this != CHANGED_MIND;
    }
}
