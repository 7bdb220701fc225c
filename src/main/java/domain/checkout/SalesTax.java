package domain.checkout;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The tax of an amount, rounded half up to the minor unit. */
final class SalesTax {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SalesTax() {}

    /**
     * @param included whether the amount has the tax in it already
     */
    static long of(BigDecimal percent, long amount, boolean included) {
        return BigDecimal.valueOf(amount)
                .multiply(percent)
                .divide(included ? HUNDRED.add(percent) : HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
