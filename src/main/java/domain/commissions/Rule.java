package domain.commissions;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to charge a line.
 *
 * @param validFrom inclusive; null: always was
 * @param validUntil exclusive; null: always will be
 */
public record Rule(
        String key,
        String label,
        Condition when,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        Set<BaseComponent> base,
        DiscountTreatment discounts,
        Fee fee,
        RefundReturn onRefund) {

    public Rule {
        base = Set.copyOf(base);
    }

    /** The amount the fee is charged on, at least 0. */
    long baseOf(LineInput line) {
        var sum = 0L;
        if (base.contains(BaseComponent.ITEM) || base.contains(BaseComponent.ITEM_NET)) {
            sum += line.items();
            sum -=
                    switch (discounts) {
                        case NONE -> 0;
                        case SELLER_FUNDED -> line.sellerDiscount();
                        case ALL -> line.sellerDiscount() + line.platformDiscount();
                    };
        }
        if (base.contains(BaseComponent.ITEM_NET)) {
            sum -= line.taxIncluded();
        }
        if (base.contains(BaseComponent.SHIPPING)) {
            sum += line.shipping();
        }
        if (base.contains(BaseComponent.TAX)) {
            sum += line.tax();
        }
        return Math.max(0, sum);
    }

    /** What of a refund counts against the base. */
    long baseOf(RefundInput refund) {
        var sum = 0L;
        if (base.contains(BaseComponent.ITEM)) {
            sum += refund.item();
        }
        if (base.contains(BaseComponent.ITEM_NET)) {
            sum += refund.item() - refund.taxIncluded();
        }
        if (base.contains(BaseComponent.SHIPPING)) {
            sum += refund.shipping();
        }
        if (base.contains(BaseComponent.TAX)) {
            sum += refund.tax();
        }
        return sum;
    }
}
