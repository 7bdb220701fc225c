package domain.commissions;

/** What of a line a fee may be charged on. */
public enum BaseComponent {
    /** Price × quantity less the discounts the rule takes off. */
    ITEM,
    /** As {@link #ITEM}, without the tax that prices include. */
    ITEM_NET,
    SHIPPING,
    /** What is added on top of prices. */
    TAX
}
