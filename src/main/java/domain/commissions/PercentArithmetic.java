package domain.commissions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percents of minor units, exactly. */
final class PercentArithmetic {

    private PercentArithmetic() {}

    static BigDecimal share(long minorUnits, BigDecimal percent) {
        return BigDecimal.valueOf(minorUnits).multiply(percent).scaleByPowerOfTen(-2);
    }

    static long rounded(BigDecimal minorUnits, RoundingMode rounding) {
        return minorUnits.setScale(0, rounding).longValueExact();
    }

    /** {@code whole × part / of}, rounded once; {@code of} is not 0. */
    static long proportion(long whole, long part, long of, RoundingMode rounding) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(of), 0, rounding)
                .longValueExact();
    }
}
