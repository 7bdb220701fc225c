package domain.stock;

import domain.shared.Refused;

/** How many of a stock item one unit of an offer takes. */
public record Supply(int quantity) {

    public static final int MOST_OF_ONE_ITEM = 10_000;
    public static final int MOST_ITEMS = 20;

    public Supply {
        if (quantity < 1 || quantity > MOST_OF_ONE_ITEM) {
            throw new Refused(
                    "stock.per-unit",
                    "An offer takes between 1 and %d of a stock item",
                    MOST_OF_ONE_ITEM);
        }
    }
}
