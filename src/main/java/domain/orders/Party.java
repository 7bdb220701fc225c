package domain.orders;

/** Who does something to an order. */
public enum Party {
    SHOPPER,
    SELLER,
    OPERATOR,
    /** The application itself: a payment that never came, a parcel a carrier reported. */
    SYSTEM
}
