package domain.carts;

/** Whether an offer in a cart can be sold at the moment, apart from how much of it there is. */
public enum LineState {
    FOR_SALE,
    /** Its seller has paused it. */
    PAUSED,
    /** It, or its product, is no longer there. */
    GONE,
    SELLER_ON_HOLIDAY,
    /** Its seller does not sell here any more, or not now. */
    SELLER_GONE,
    /** Its price is now in another currency. */
    OTHER_CURRENCY
}
