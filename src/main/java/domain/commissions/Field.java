package domain.commissions;

/** What conditions can ask for; {@code key} is its name in documents. */
public enum Field {
    SELLER("seller", Kind.TEXT),
    SELLER_TIER("sellerTier", Kind.TEXT),
    SELLER_COUNTRY("sellerCountry", Kind.TEXT),
    BRAND("brand", Kind.TEXT),
    SKU("sku", Kind.TEXT),
    CONDITION("condition", Kind.TEXT),
    CHANNEL("channel", Kind.TEXT),
    CURRENCY("currency", Kind.TEXT),
    SELLER_SEGMENTS("sellerSegments", Kind.TEXTS),
    CATEGORY("category", Kind.TEXTS),
    QUANTITY("quantity", Kind.NUMBER),
    SELLER_AGE_DAYS("sellerAgeDays", Kind.NUMBER),
    UNIT_PRICE("unitPrice", Kind.MONEY),
    LINE_BASE("lineBase", Kind.MONEY),
    ORDER_TOTAL("orderTotal", Kind.MONEY),
    TRAILING_GMV("trailingGmv", Kind.MONEY);

    /** What a field holds, which decides how it can be compared. */
    public enum Kind {
        TEXT,
        /** Several texts: segments, or a category's path. */
        TEXTS,
        NUMBER,
        MONEY
    }

    private final String key;
    private final Kind kind;

    Field(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    boolean isList() {
        return kind == Kind.TEXTS;
    }
}
