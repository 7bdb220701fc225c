package domain.orders;

/**
 * What of one line goes back to the shopper, in minor units.
 *
 * @param units how many whole units it pays for; 0 for a refund by amount
 * @param taxIncluded how much of {@code item} is tax, where prices include it
 */
public record LineRefund(
        OrderLineId line, int units, long item, long taxIncluded, long shipping, long tax) {

    public LineRefund {
        if (units < 0 || item < 0 || taxIncluded < 0 || shipping < 0 || tax < 0) {
            throw new IllegalArgumentException("A refund has no negative part");
        }
    }

    public long total() {
        return item + shipping + tax;
    }
}
