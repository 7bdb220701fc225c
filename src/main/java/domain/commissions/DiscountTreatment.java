package domain.commissions;

/** Which discounts lower the amount a fee is charged on. */
public enum DiscountTreatment {
    NONE,
    SELLER_FUNDED,
    ALL
}
