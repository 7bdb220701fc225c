package services.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom some of an item is promised.
 *
 * @param until when a cart lets it go; null for orders
 * @param sellerOrder null for carts
 */
public record HolderRow(
        long id,
        int quantity,
        @Nullable Instant until,
        @Nullable UUID sellerOrder,
        @Nullable Long orderNumber) {}
