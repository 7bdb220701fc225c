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

    record VariantState(
            UUID id,
            String sku,
            @Nullable String gtin,
            List<String> options,
            int position,
            @Nullable Integer weight) {}

    record ImageState(String url, String alt, int position, @Nullable UUID variant) {}
}
