package services.carts;

import domain.carts.Cart;
import domain.checkout.Voucher;
import domain.shared.Percent;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voucher as the statement that reads carts gives it. */
record StoredVoucher(
        UUID id,
        String code,
        @Nullable UUID seller,
        @Nullable BigDecimal percent,
        @Nullable Long amount,
        @Nullable String currency,
        long minimum,
        BigDecimal platformShare,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable Integer usageLimit,
        @Nullable Integer customerLimit,
        int used,
        boolean active,
        int usedByShopper) {

    Cart.CartVoucher voucher() {
        return new Cart.CartVoucher(
                new Voucher(
                        id,
                        code,
                        seller == null ? null : new SellerId(seller),
                        percent == null ? null : new Percent(percent),
                        amount,
                        currency,
                        minimum,
                        new Percent(platformShare),
                        startsAt == null ? null : startsAt.toInstant(),
                        endsAt == null ? null : endsAt.toInstant(),
                        usageLimit,
                        customerLimit,
                        used,
                        active),
                usedByShopper);
    }
}
