package domain.refunds;

/** What makes a refund; with the cause's id it makes one only, however often it is told. */
public enum RefundCause {
    /** An operator chose units of lines. */
    LINES,
    /** An operator chose an amount. */
    AMOUNT,
    /** Paid goods were cancelled or refused. */
    CANCELLATION,
    /** Goods came back and were accepted. */
    RETURN,
    /** A dispute was decided for the shopper. */
    DISPUTE,
    /** Somebody of the marketplace, by another way than the screens. */
    OPERATOR,
    /** The money went back at the gateway, without us. */
    GATEWAY
}
