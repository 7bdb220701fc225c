package domain.shared;

import java.math.BigDecimal;

/** A rate in percent, 0 to 100, with at most four decimals: {@code 8.5} means 8.5 %. */
public record Percent(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    public Percent {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new Refused("percent.out-of-range", "A percent lies between 0 and 100");
        }
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new Refused("percent.too-precise", "A percent has at most four decimals");
        }
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** The rate as a factor: 8.5 % is 0.085, exactly. */
    public BigDecimal asFraction() {
        return value.movePointLeft(2);
    }
}
