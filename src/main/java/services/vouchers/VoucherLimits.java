package services.vouchers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a voucher can still be changed once it has been used. */
public record VoucherLimits(
        @Nullable Instant endsAt,
        @Nullable Integer usageLimit,
        @Nullable Integer customerLimit,
        boolean active) {}
