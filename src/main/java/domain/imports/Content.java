package domain.imports;

import domain.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a row of a file describes, by what the source calls it. Things refer to each other by
 * these foreign ids; rows they refer to come before them.
 */
public sealed interface Content
        permits Content.CategoryContent,
                Content.SellerContent,
                Content.ProductContent,
                Content.OfferContent,
                OrderContent,
                ReviewContent,
                StockContent {

    /** The source's own id, unique within source and kind. */
    String externalId();

    Kind kind();

    /**
     * @param names by language, {@code en} always there
     */
    record CategoryContent(
            String externalId, @Nullable String parentExternalId, Map<String, String> names)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.CATEGORIES;
        }
    }

    record SellerContent(
            String externalId,
            String displayName,
            String postalCode,
            String city,
            String region,
            String country)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.SELLERS;
        }
    }

    /**
     * A product with all its variants and images.
     *
     * @param category category path from root to leaf, as foreign category ids or names; may be
     *     empty
     * @param options names of what the variants differ in, in order; empty for a single variant
     * @param attributes further properties by name, such as columns we have no field for
     */
    record ProductContent(
            String externalId,
            String title,
            String brand,
            String descriptionHtml,
            List<String> category,
            List<String> options,
            Map<String, String> attributes,
            List<VariantContent> variants,
            List<ImageContent> images,
            boolean published)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.PRODUCTS;
        }
    }

    /**
     * @param optionValues in the order of the product's options
     */
    record VariantContent(
            String externalId,
            String sku,
            @Nullable String gtin,
            List<String> optionValues,
            @Nullable Integer weightGrams) {}

    /** An image by its address; imports record the address and fetch nothing. */
    record ImageContent(String url, String alt, int position, @Nullable String variantExternalId) {}

    /**
     * A seller's price for a variant.
     *
     * @param sellerExternalId null: the seller the import is made for
     */
    record OfferContent(
            String externalId,
            String productExternalId,
            String variantExternalId,
            @Nullable String sellerExternalId,
            String sellerSku,
            Money price,
            @Nullable Money listPrice,
            String condition)
            implements Content {
        @Override
        public Kind kind() {
            return Kind.OFFERS;
        }
    }
}
