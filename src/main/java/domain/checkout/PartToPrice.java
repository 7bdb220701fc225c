package domain.checkout;

import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants from one seller, before it is known what it costs.
 *
 * @param shipping null as long as none is chosen; then sending costs nothing yet
 */
public record PartToPrice(
        SellerId seller,
        boolean pricesIncludeTax,
        @Nullable ShippingMethod shipping,
        List<Item> items) {

    public PartToPrice {
        items = List.copyOf(items);
    }

    /**
     * So many of one offer.
     *
     * @param unitPrice of one piece at this quantity
     * @param grams of one piece
     * @param categories from the root to the goods' own
     */
    public record Item(
            UUID offer, int quantity, long unitPrice, long grams, List<UUID> categories) {

        public Item {
            categories = List.copyOf(categories);
        }

        long price() {
            return Math.multiplyExact(unitPrice, quantity);
        }
    }

    long price() {
        return items.stream().mapToLong(Item::price).sum();
    }

    public long grams() {
        return items.stream().mapToLong(item -> item.grams() * item.quantity()).sum();
    }
}
