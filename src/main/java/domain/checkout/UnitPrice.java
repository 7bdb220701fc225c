package domain.checkout;

import java.util.List;

/**
 * What one piece of an offer costs, less for those who take many.
 *
 * @param steps prices for many, in any order
 */
public record UnitPrice(long single, List<Step> steps) {

    /** So much per piece for whoever takes at least so many. */
    public record Step(int from, long priceMinorUnits) {}

    public UnitPrice {
        steps = List.copyOf(steps);
    }

    /** The price per piece of so many: of the step with the highest threshold reached. */
    public long of(int quantity) {
        var price = single;
        var reached = 0;
        for (var step : steps) {
            if (step.from() <= quantity && step.from() > reached) {
                reached = step.from();
                price = step.priceMinorUnits();
            }
        }
        return price;
    }
}
