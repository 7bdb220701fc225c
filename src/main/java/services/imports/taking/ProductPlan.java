package services.imports.taking;

import domain.catalog.ProductContent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.taking.ProductState.ImageState;

/**
 * A product as it will be.
 *
 * @param category null with {@code newCategory} not empty: the category has to be made first
 * @param proposed what a moderator has to let in first, and nothing is written but that; null:
 *     written at once
 * @param newCategory names from the root to a category that is not there yet
 */
record ProductPlan(
        String title,
        String brand,
        String description,
        @Nullable UUID category,
        List<String> newCategory,
        List<String> options,
        Map<String, String> attributes,
        String status,
        List<VariantPlan> variants,
        List<ImageState> images,
        @Nullable ProductContent proposed) {

    ProductPlan proposing(ProductContent content) {
        return new ProductPlan(
                title,
                brand,
                description,
                category,
                newCategory,
                options,
                attributes,
                status,
                variants,
                images,
                content);
    }

    boolean isProposed() {
        return proposed != null;
    }

    /**
     * @param external the source's id of product and variant
     */
    record VariantPlan(
            UUID id,
            String external,
            String sku,
            @Nullable String gtin,
            List<String> options,
            int position,
            @Nullable Integer weight) {}

    /** What offers refer to a variant by. */
    static String variantKey(String product, String variant) {
        return product + "\t" + variant;
    }
}
