package domain.catalog;

import domain.shared.Money;
import domain.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change of prices by percent, −90 to +900 with at most two decimals; a half minor unit is
 * rounded up.
 */
public record PriceAdjustment(BigDecimal percent) {

    private static final BigDecimal LEAST = BigDecimal.valueOf(-90);
    private static final BigDecimal MOST = BigDecimal.valueOf(900);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PriceAdjustment {
        if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0 || percent.signum() == 0) {
            throw new Refused("catalog.adjustment", "Prices can be changed by −90 to +900 percent");
        }
        if (percent.stripTrailingZeros().scale() > 2) {
            throw new Refused(
                    "catalog.adjustment-decimals", "A percentage has at most two decimals");
        }
    }

    public Money applyTo(Money price) {
        var exact =
                BigDecimal.valueOf(price.minorUnits())
                        .multiply(HUNDRED.add(percent))
                        .divide(HUNDRED);
        return new Money(
                exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), price.currency());
    }
}
