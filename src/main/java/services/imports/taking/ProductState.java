package services.imports.taking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import may change of a product, and what undo puts back. */
record ProductState(
        UUID id,
        String title,
        String brand,
        String description,
        @Nullable UUID category,
        List<String> options,
        Map<String, String> attributes,
        String status,
        long version,
        List<VariantState> variants,
        List<ImageState> images) {

    /** As undo expects it of a product that has not been written itself. */
    ProductState untouched() {
        return new ProductState(
                id,
                title,
                brand,
                description,
                category,
                options,
                attributes,
                status,
                version - 1,
                variants,
                images);
    }

    record VariantState(
            UUID id,
            String sku,
            @Nullable String gtin,
            List<String> options,
            int position,
            @Nullable Integer weight) {}

    record ImageState(String url, String alt, int position, @Nullable UUID variant) {}
}
