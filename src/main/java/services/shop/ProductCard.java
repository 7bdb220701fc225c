package services.shop;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as a list shows it.
 *
 * @param imageKey of our own stored picture
 * @param imageUrl where an import found a picture
 * @param soldOut somebody sells it, but none is left
 * @param price null when nobody sells it at the moment
 */
public record ProductCard(
        UUID id,
        String slug,
        String title,
        String brand,
        @Nullable String imageKey,
        @Nullable String imageUrl,
        @Nullable ShopPrice price,
        int offerCount,
        @Nullable BigDecimal ratingAverage,
        int ratingCount,
        boolean soldOut) {}
