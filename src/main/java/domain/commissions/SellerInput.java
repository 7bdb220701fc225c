package domain.commissions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a seller when an order is placed; null where it is not.
 *
 * @param trailingGmv in minor units of the order's currency
 * @param commissionTaxPercent VAT on the fees
 */
public record SellerInput(
        @Nullable String tier,
        List<String> segments,
        @Nullable String country,
        @Nullable LocalDate joinedOn,
        @Nullable Long trailingGmv,
        BigDecimal commissionTaxPercent) {

    public SellerInput {
        segments = List.copyOf(segments);
    }

    /** A seller of whom nothing is known. */
    public static SellerInput unknown() {
        return new SellerInput(null, List.of(), null, null, null, BigDecimal.ZERO);
    }

    long trailingGmvOrZero() {
        return trailingGmv == null ? 0 : trailingGmv;
    }
}
