package domain.stock;

import domain.shared.Refused;

/**
 * How much of a stock item there is and how much of it is promised. Never promised beyond what is
 * there and the limit for backorders.
 */
public record StockLevel(String sku, int onHand, int reserved, int backorderLimit) {

    public static final int MOST = 10_000_000;

    /** How many more can be promised. */
    public int free() {
        return onHand + backorderLimit - reserved;
    }

    /**
     * @return by how much the stock rises
     */
    public int received(int quantity) {
        requireQuantity(quantity);
        if (quantity > MOST - onHand) {
            throw new Refused("stock.too-much", "There would be more than %d of %s", MOST, sku);
        }
        return quantity;
    }

    /**
     * @return by how much the stock rises or falls
     */
    public int countedAs(int counted) {
        if (counted < 0 || counted > MOST) {
            throw new Refused("stock.count", "A count is between 0 and %d", MOST);
        }
        requirePromisesKept(counted);
        return counted - onHand;
    }

    /**
     * @return by how much the stock falls, below zero
     */
    public int lessBy(int quantity) {
        requireQuantity(quantity);
        if (quantity > onHand) {
            throw new Refused("stock.not-there", "There are only %d of %s", onHand, sku);
        }
        requirePromisesKept(onHand - quantity);
        return -quantity;
    }

    /** Whether that many may be promised beyond what is there. */
    public void requireBackorderLimit(int limit) {
        if (reserved > onHand + limit) {
            throw new Refused(
                    "stock.backorder-promised",
                    "%d of %s are promised beyond what is there already",
                    reserved - onHand,
                    sku);
        }
    }

    private void requirePromisesKept(int then) {
        var needed = reserved - backorderLimit;
        if (then < needed) {
            throw new Refused(
                    "stock.promised",
                    "%d of %s are promised to carts and orders; at least %d must be there",
                    reserved,
                    sku,
                    needed);
        }
    }

    private static void requireQuantity(int quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw new Refused("stock.quantity", "A quantity is between 1 and %d", MOST);
        }
    }
}
