package services.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a product page shows.
 *
 * @param options what variants differ in, in order
 * @param attributes readable values by key
 */
public record ProductDetails(
        UUID id,
        String slug,
        String title,
        String brand,
        Description description,
        @Nullable UUID category,
        List<String> options,
        Map<String, String> attributes,
        List<Variant> variants,
        List<Offer> offers,
        List<Image> images,
        @Nullable BigDecimal ratingAverage,
        int ratingCount,
        Instant updatedAt) {

    /** One concrete thing to buy; option values in the order of the product's options. */
    public record Variant(UUID id, String sku, @Nullable String gtin, List<String> values) {

        public String label() {
            return values.isEmpty() ? sku : String.join(" / ", values);
        }
    }

    /** A price for many: per piece, from a quantity on. */
    public record Bulk(int from, long priceMinorUnits) {}

    /** What one seller asks for one variant. */
    public record Offer(
            UUID id,
            UUID variant,
            String sellerSlug,
            String sellerName,
            String condition,
            ShopPrice price,
            int handlingDays,
            List<Bulk> bulk,
            boolean isBest,
            boolean isSoldOut,
            @Nullable String sellerLogoKey) {}

    /** A picture: our own under a key, or found by an import under an address. */
    public record Image(
            @Nullable String key,
            @Nullable String url,
            String alternativeText,
            @Nullable UUID variant) {}

    /**
     * A description that was cleaned for this page and may be printed as it is. Made in this
     * package only, so nothing else can pass for it.
     */
    public static final class Description {

        private final String html;

        Description(String cleaned) {
            this.html = cleaned;
        }

        public String html() {
            return html;
        }

        public boolean isEmpty() {
            return html.isBlank();
        }
    }

    public Optional<Variant> variant(String sku) {
        return variants.stream().filter(one -> one.sku().equals(sku)).findFirst();
    }

    /** The offers of a variant, the best first. */
    public List<Offer> offersOf(Variant variant) {
        return offers.stream().filter(offer -> offer.variant().equals(variant.id())).toList();
    }
}
