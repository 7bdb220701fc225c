package domain.orders;

import java.util.Collection;

/** The sums of a basket or of one seller's part of it, in minor units of one currency. */
public record OrderAmounts(
        long items, long sellerDiscounts, long platformDiscounts, long shipping, long tax) {

    public static OrderAmounts of(Collection<LineAmounts> lines) {
        return new OrderAmounts(
                lines.stream().mapToLong(LineAmounts::items).sum(),
                lines.stream().mapToLong(LineAmounts::sellerDiscount).sum(),
                lines.stream().mapToLong(LineAmounts::platformDiscount).sum(),
                lines.stream().mapToLong(LineAmounts::shipping).sum(),
                lines.stream().mapToLong(LineAmounts::tax).sum());
    }

    public long discounts() {
        return sellerDiscounts + platformDiscounts;
    }

    public long total() {
        return items - discounts() + shipping + tax;
    }
}
