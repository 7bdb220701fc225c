package domain.commissions;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * Percents that depend on a value.
 *
 * @param bands by lower bound, ascending from 0
 */
public record Tiers(On on, Mode mode, Currency currency, List<Band> bands) {

    /** The value that decides. */
    public enum On {
        UNIT_PRICE,
        BASE,
        TRAILING_GMV
    }

    /** Whether one band's percent holds for all of the base, or each band's for its slice. */
    public enum Mode {
        WHOLE,
        MARGINAL
    }

    /**
     * @param from in minor units of the tiers' currency
     */
    public record Band(long from, BigDecimal percent) {}

    public Tiers {
        bands = List.copyOf(bands);
    }

    /** The percentage part in minor units, exactly. */
    BigDecimal partOf(long base, long value) {
        return switch (mode) {
            case WHOLE -> PercentArithmetic.share(base, bandOf(value).percent());
            case MARGINAL -> slices(base);
        };
    }

    private Band bandOf(long value) {
        var chosen = bands.getFirst();
        for (var band : bands) {
            if (band.from() <= value) {
                chosen = band;
            }
        }
        return chosen;
    }

    private BigDecimal slices(long base) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < bands.size() && bands.get(i).from() < base; i++) {
            var until = i + 1 < bands.size() ? Math.min(bands.get(i + 1).from(), base) : base;
            sum =
                    sum.add(
                            PercentArithmetic.share(
                                    until - bands.get(i).from(), bands.get(i).percent()));
        }
        return sum;
    }
}
