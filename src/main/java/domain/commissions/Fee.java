package domain.commissions;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a rule charges.
 *
 * @param percent used where there are no tiers
 * @param boundsPerUnit whether floor and cap count for each unit instead of the line
 */
public record Fee(
        BigDecimal percent,
        @Nullable Tiers tiers,
        @Nullable FixedFee fixed,
        @Nullable Amounts floor,
        @Nullable Amounts cap,
        boolean boundsPerUnit) {

    /** Whether everything it needs has an amount in this currency. */
    boolean isKnownIn(Currency currency) {
        return (tiers == null || tiers.currency().equals(currency))
                && (fixed == null || fixed.amounts().has(currency))
                && (floor == null || floor.has(currency))
                && (cap == null || cap.has(currency));
    }

    BigDecimal percentPart(long base, LineInput line, SellerInput seller) {
        if (tiers == null) {
            return PercentArithmetic.share(base, percent);
        }
        return tiers.partOf(
                base,
                switch (tiers.on()) {
                    case UNIT_PRICE -> line.unitPrice();
                    case BASE -> base;
                    case TRAILING_GMV -> seller.trailingGmvOrZero();
                });
    }

    BigDecimal bounded(BigDecimal raw, int quantity, Currency currency) {
        var times = boundsPerUnit ? quantity : 1;
        var bounded = raw;
        if (floor != null) {
            bounded = bounded.max(BigDecimal.valueOf(floor.require(currency) * times));
        }
        if (cap != null) {
            bounded = bounded.min(BigDecimal.valueOf(cap.require(currency) * times));
        }
        return bounded;
    }
}
