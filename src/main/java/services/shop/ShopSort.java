package services.shop;

import java.util.Arrays;
import java.util.Locale;

/** The orders of a list; what is not available comes last in each. */
public enum ShopSort {
    /** Best match first; without a search, the newest. */
    RELEVANCE("(offer_count = 0), published_at desc, product_id"),
    NEWEST("(offer_count = 0), published_at desc, product_id"),
    PRICE_UP("currency, price_minor_units, product_id"),
    PRICE_DOWN("currency, price_minor_units desc, product_id");

    private final String orderBy;

    ShopSort(String orderBy) {
        this.orderBy = orderBy;
    }

    /** How it stands in a web address: {@code price-up}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Relevance for anything unknown: an address is typed by anybody. */
    public static ShopSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst()
                .orElse(RELEVANCE);
    }

    String orderBy() {
        return orderBy;
    }
}
