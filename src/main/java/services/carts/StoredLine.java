package services.carts;

import domain.carts.CartLine;
import domain.carts.LineState;
import domain.checkout.UnitPrice;
import domain.orders.OrderedItem;
import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as the statement that reads carts gives it. */
record StoredLine(
        UUID offer,
        UUID seller,
        UUID variant,
        UUID product,
        String slug,
        String title,
        String brand,
        List<String> options,
        String sku,
        String condition,
        @Nullable String imageKey,
        @Nullable String imageUrl,
        List<UUID> path,
        List<String> categories,
        int quantity,
        long seen,
        long price,
        List<UnitPrice.Step> bulk,
        int handling,
        long grams,
        LineState state,
        @Nullable Integer left) {

    CartLine line() {
        var item =
                new OrderedItem(
                        offer,
                        variant,
                        product,
                        title,
                        String.join(" / ", options),
                        sku,
                        brand,
                        condition,
                        categories,
                        imageKey);
        return new CartLine(
                offer,
                new SellerId(seller),
                item,
                slug,
                imageUrl,
                quantity,
                seen,
                new UnitPrice(price, bulk),
                handling,
                grams,
                path,
                state,
                left == null ? null : Math.max(0, left));
    }
}
