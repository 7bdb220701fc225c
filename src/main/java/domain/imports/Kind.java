package domain.imports;

import java.util.Locale;

/** The kinds of things an import brings, in the order in which they are taken in. */
public enum Kind {
    CATEGORIES,
    SELLERS,
    PRODUCTS,
    OFFERS,
    STOCK,
    CUSTOMERS,
    ORDERS,
    ITEMS,
    PAYMENTS,
    REVIEWS;

    /** As the command line and reports print it: {@code sellers}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is taken in with the order it belongs to and never by itself. */
    public boolean isPartOfOrder() {
        return switch (this) {
            case CUSTOMERS, ITEMS, PAYMENTS -> true;
            case CATEGORIES, SELLERS, PRODUCTS, OFFERS, STOCK, ORDERS, REVIEWS -> false;
        };
    }
}
