package services.shop;

import domain.shared.Money;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A price as shoppers are told it.
 *
 * <p>A reduction is announced where a list price above the price is given, and then measured
 * against the lowest price of the 30 days before the current price began (article 6a of the EU's
 * Price Indication Directive); only a price that never changed is measured against the list price.
 * So a price that was raised to be lowered again shows none.
 *
 * @param listPrice what the seller says it usually costs
 * @param lowest30 the lowest price of those 30 days; null for a price that never changed
 */
public record ShopPrice(Money price, @Nullable Money listPrice, @Nullable Money lowest30) {

    /** In whole percent, rounded down; empty when nothing is reduced. */
    public OptionalInt reductionPercent() {
        if (!showsListPrice()) {
            return OptionalInt.empty();
        }
        var reference = lowest30 == null ? listPrice : lowest30;
        if (reference == null || reference.compareTo(price) <= 0) {
            return OptionalInt.empty();
        }
        var saved = Math.multiplyExact(reference.minus(price).minorUnits(), 100L);
        var percent = Math.toIntExact(saved / reference.minorUnits());
        return percent == 0 ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    /** What is crossed out beside the price: a higher list price. */
    public boolean showsListPrice() {
        return listPrice != null && listPrice.compareTo(price) > 0;
    }
}
