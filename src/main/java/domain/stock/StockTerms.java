package domain.stock;

import domain.shared.PlainText;
import domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a seller decides about a stock item.
 *
 * @param backorderLimit how many may be promised beyond what is there
 * @param lowStockThreshold at how few unpromised ones the seller wants to be told; null for never
 */
public record StockTerms(String name, int backorderLimit, @Nullable Integer lowStockThreshold) {

    public static final int NAME_MAX_LENGTH = 200;
    public static final int MOST = 1_000_000;

    public StockTerms {
        var _ = PlainText.require("The name", name, NAME_MAX_LENGTH);
        if (backorderLimit < 0 || backorderLimit > MOST) {
            throw new Refused("stock.backorder", "A backorder limit is between 0 and %d", MOST);
        }
        if (lowStockThreshold != null && (lowStockThreshold < 0 || lowStockThreshold > MOST)) {
            throw new Refused("stock.threshold", "A threshold is between 0 and %d", MOST);
        }
    }

    public static StockTerms named(String name) {
        return new StockTerms(name, 0, null);
    }
}
