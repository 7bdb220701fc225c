package services.vouchers;

import domain.shared.Percent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a voucher to be.
 *
 * @param code as it was typed
 * @param percent null when it takes off an amount
 * @param amount in minor units; null when it takes off a percentage
 * @param minimum of the goods it lowers, in minor units
 */
public record NewVoucher(
        String code,
        @Nullable Percent percent,
        @Nullable Long amount,
        @Nullable String currency,
        long minimum,
        @Nullable Instant startsAt,
        VoucherLimits limits) {}
