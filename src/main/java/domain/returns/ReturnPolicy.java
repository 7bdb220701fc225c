package domain.returns;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long and why goods may come back.
 *
 * @param windowDays counted from the delivery
 * @param refundShipping whether the shipping goes back even when the seller is not at fault
 * @param autoApprove whether nobody has to look at a request first
 */
public record ReturnPolicy(
        int windowDays, Set<ReturnReason> reasons, boolean refundShipping, boolean autoApprove) {

    private static final int MOST_DAYS = 365;

    public ReturnPolicy {
        if (windowDays < 0 || windowDays > MOST_DAYS) {
            throw new ReturnRefused(
                    "return.window", "A window has between 0 and %d days", MOST_DAYS);
        }
        if (reasons.isEmpty()) {
            throw new ReturnRefused("return.reasons", "Choose at least one reason");
        }
        reasons = Set.copyOf(reasons);
    }

    /** What holds for a seller: never less than the marketplace grants. */
    public ReturnPolicy atLeast(ReturnPolicy marketplace) {
        var all = EnumSet.copyOf(reasons);
        all.addAll(marketplace.reasons);
        return new ReturnPolicy(
                Math.max(windowDays, marketplace.windowDays),
                all,
                refundShipping || marketplace.refundShipping,
                autoApprove || marketplace.autoApprove);
    }

    /** Refuses a policy of a seller that grants less than the marketplace. */
    public ReturnPolicy requireAtLeast(ReturnPolicy marketplace) {
        if (windowDays < marketplace.windowDays) {
            throw new ReturnRefused(
                    "return.window-too-short",
                    "The marketplace grants %d days; grant at least as many",
                    marketplace.windowDays);
        }
        if (!reasons.containsAll(marketplace.reasons)) {
            throw new ReturnRefused(
                    "return.reason-missing",
                    "Accept at least the reasons that the marketplace accepts");
        }
        return this;
    }

    /** Until when something delivered then may be returned. */
    public Instant end(Instant deliveredAt) {
        return deliveredAt.plus(Duration.ofDays(windowDays));
    }

    /** Whether the shipping goes back with the goods. */
    public boolean refundsShippingFor(ReturnReason reason) {
        return refundShipping || reason.isSellersFault();
    }
}
