package domain.imports;

import java.util.Locale;

/** The kinds of things an import brings, in the order in which they are taken in. */
public enum Kind {
    CATEGORIES,
    SELLERS,
    PRODUCTS,
    OFFERS,
    STOCK;

    /** As the command line and reports print it: {@code sellers}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
