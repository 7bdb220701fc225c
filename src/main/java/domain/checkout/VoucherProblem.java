package domain.checkout;

/** Why a voucher does not lower a basket. */
public enum VoucherProblem {
    /** There is none of this code, or it was switched off. */
    UNKNOWN,
    NOT_YET,
    ENDED,
    USED_UP,
    USED_BY_SHOPPER,
    /** It is in another currency than the cart. */
    CURRENCY,
    /** The goods it lowers cost less than its minimum. */
    MINIMUM,
    /** Nothing in the cart is of its seller. */
    NOTHING_TO_LOWER
}
