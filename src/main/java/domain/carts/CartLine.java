package domain.carts;

import domain.checkout.UnitPrice;
import domain.orders.OrderedItem;
import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So many of one offer, with what it is and costs now.
 *
 * @param slug of its product's page
 * @param imageUrl a picture an import found, where there is none of our own
 * @param seenPrice what the shopper was shown for one piece, in minor units
 * @param grams of one piece
 * @param categories from the root to the product's own
 * @param left how many there are; null for what is not counted
 */
public record CartLine(
        UUID offer,
        SellerId seller,
        OrderedItem item,
        String slug,
        @Nullable String imageUrl,
        int quantity,
        long seenPrice,
        UnitPrice price,
        int handlingDays,
        long grams,
        List<UUID> categories,
        LineState state,
        @Nullable Integer left) {

    /** More of one thing than this is no cart any more. */
    public static final int MOST = 999;

    public CartLine {
        categories = List.copyOf(categories);
    }

    public long unitPrice() {
        return price.of(quantity);
    }

    public boolean isForSale() {
        return state == LineState.FOR_SALE;
    }

    /** How many there are when that is fewer than wanted. */
    boolean isTooMany() {
        return left != null && left < quantity;
    }
}
