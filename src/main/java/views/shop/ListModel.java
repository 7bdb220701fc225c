package views.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with a list of products: category, search, and what a seller sells. */
public record ListModel(
        ShopFrame frame,
        String heading,
        List<Link> crumbs,
        List<Link> subcategories,
        String total,
        @Nullable String notice,
        List<Card> cards,
        List<FacetBox> facets,
        @Nullable PriceBox price,
        List<Link> chosen,
        List<Link> sorts,
        Paging paging,
        ListAddress address) {

    /** Fields for the lowest and the highest price, in one of the currencies of the list. */
    public record PriceBox(
            List<String> currencies, String currency, String lowestHint, String highestHint) {}

    /** Neighbouring pages; null where there is none. */
    public record Paging(@Nullable String previous, @Nullable String next, List<Link> pages) {

        /** An address of a page left out between others. */
        static final String GAP = "";
    }

    public ShopText text() {
        return frame.text();
    }
}
