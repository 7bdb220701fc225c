package domain.orders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered, as it was called then; ids are null where history was imported without them.
 *
 * @param variant its options in words, empty for a product without any
 * @param categories keys from the root to the product's category
 */
public record OrderedItem(
        @Nullable UUID offerId,
        @Nullable UUID variantId,
        @Nullable UUID productId,
        String title,
        String variant,
        String sku,
        String brand,
        String condition,
        List<String> categories,
        @Nullable String imageKey) {}
