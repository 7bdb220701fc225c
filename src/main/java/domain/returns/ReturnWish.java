package domain.returns;

/** What a shopper wants for the goods. */
public enum ReturnWish {
    REFUND,
    REPLACEMENT
}
