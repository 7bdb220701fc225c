package domain.commissions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** How much of a fee comes back when a line is returned completely. */
public sealed interface RefundReturn {

    /** In minor units. */
    long of(long fee, long fixedPart, Currency currency, RoundingMode rounding);

    record All() implements RefundReturn {
        @Override
        public long of(long fee, long fixedPart, Currency currency, RoundingMode rounding) {
            return fee;
        }
    }

    /** The fixed part is kept. */
    record PercentOnly() implements RefundReturn {
        @Override
        public long of(long fee, long fixedPart, Currency currency, RoundingMode rounding) {
            return fee - Math.min(fee, fixedPart);
        }
    }

    record None() implements RefundReturn {
        @Override
        public long of(long fee, long fixedPart, Currency currency, RoundingMode rounding) {
            return 0;
        }
    }

    /** A percent of the fee is kept, at most {@code keepMax} where the currency has one. */
    record LessAdminFee(BigDecimal keepPercent, @Nullable Amounts keepMax) implements RefundReturn {
        @Override
        public long of(long fee, long fixedPart, Currency currency, RoundingMode rounding) {
            var kept =
                    Math.min(
                            fee,
                            PercentArithmetic.rounded(
                                    PercentArithmetic.share(fee, keepPercent), rounding));
            var most = keepMax == null ? kept : keepMax.in(currency).orElse(kept);
            return fee - Math.min(kept, most);
        }
    }
}
