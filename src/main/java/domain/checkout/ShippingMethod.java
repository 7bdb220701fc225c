package domain.checkout;

import domain.shared.PlainText;
import domain.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way a seller sends, and what it costs: always the same, by the weight of the goods or by
 * their price, and nothing at all from a price on.
 *
 * @param steps ascending, the first from 0; one only when it always costs the same
 * @param freeFrom what the goods must cost after discounts for sending to be free; null for never
 * @param countries two letters each; empty means everywhere
 * @param daysFrom fewest working days on the way
 */
public record ShippingMethod(
        UUID id,
        String name,
        Kind kind,
        String currency,
        List<Step> steps,
        @Nullable Long freeFrom,
        List<String> countries,
        int daysFrom,
        int daysTo) {

    private static final int MOST_STEPS = 20;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 90;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What the cost depends on. */
    public enum Kind {
        FLAT,
        BY_WEIGHT,
        BY_PRICE
    }

    /** From so many grams or minor units on, so much. */
    public record Step(long from, long priceMinorUnits) {}

    public ShippingMethod {
        steps = List.copyOf(steps);
        countries = List.copyOf(countries);
    }

    /** As it is, with everything checked that a person may have got wrong. */
    public ShippingMethod checked() {
        var _ = PlainText.requireFilled("The name", name, LONGEST_NAME);
        requireAscending();
        refuseIf(
                kind == Kind.FLAT && steps.size() != 1,
                "shipping.steps-flat",
                "What always costs the same has one price");
        refuseIf(
                freeFrom != null && freeFrom < 0,
                "shipping.free-from",
                "Sending is free from an amount of zero or more");
        refuseIf(
                daysFrom < 0 || daysTo < daysFrom || daysTo > MOST_DAYS,
                "shipping.days",
                "The days on the way go from few to many, %d at most".formatted(MOST_DAYS));
        refuseIf(
                !COUNTRIES.containsAll(countries),
                "shipping.country",
                "A country is not known by that name");
        return this;
    }

    public boolean sendsTo(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    /**
     * @param goods what they cost after discounts, in minor units
     */
    public long cost(long grams, long goods) {
        if (freeFrom != null && goods >= freeFrom) {
            return 0;
        }
        var measure = kind == Kind.BY_WEIGHT ? grams : goods;
        var price = steps.getFirst().priceMinorUnits();
        for (var step : steps) {
            if (step.from() <= measure) {
                price = step.priceMinorUnits();
            }
        }
        return price;
    }

    private void requireAscending() {
        refuseIf(
                steps.isEmpty() || steps.size() > MOST_STEPS || steps.getFirst().from() != 0,
                "shipping.steps-begin",
                "The prices begin at 0, and there are %d of them at most".formatted(MOST_STEPS));
        for (var at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            refuseIf(step.priceMinorUnits() < 0, "shipping.price", "Sending costs nothing or more");
            refuseIf(
                    at > 0 && step.from() <= steps.get(at - 1).from(),
                    "shipping.steps-rise",
                    "Each price begins above the one before");
        }
    }

    private static void refuseIf(boolean wrong, String code, String sentence) {
        if (wrong) {
            throw new Refused(code, sentence);
        }
    }
}
