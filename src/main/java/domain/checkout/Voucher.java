package domain.checkout;

import domain.shared.Percent;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code that lowers a basket, or one seller's part of it.
 *
 * @param seller only whose goods it lowers; null for all
 * @param percent of what it lowers; null when it is an amount
 * @param amount in minor units; null when it is a percentage
 * @param currency of amount and minimum; null when it has neither
 * @param minimum what the goods it lowers must cost before discounts
 * @param platformShare how much of the discount the marketplace pays; the rest is the sellers'
 * @param usageLimit how often it can be used by all together; null for no limit
 * @param customerLimit how often by one shopper; null for no limit
 */
public record Voucher(
        UUID id,
        String code,
        @Nullable SellerId seller,
        @Nullable Percent percent,
        @Nullable Long amount,
        @Nullable String currency,
        long minimum,
        Percent platformShare,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer usageLimit,
        @Nullable Integer customerLimit,
        int used,
        boolean active) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{2,39}");

    /** What was typed, as codes are kept; empty when it cannot be one. */
    public static Optional<String> code(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** As it is, with everything checked that a person may have got wrong. */
    public Voucher checked() {
        refuseIf(
                !CODE.matcher(code).matches(),
                "voucher.code",
                "A code has 3 to 40 letters, digits, hyphens or underscores");
        refuseIf(
                (percent == null) == (amount == null),
                "voucher.value",
                "A voucher takes off either a percentage or an amount");
        refuseIf(
                percent != null && percent.value().signum() == 0 || amount != null && amount <= 0,
                "voucher.nothing",
                "A voucher takes off more than nothing");
        refuseIf(minimum < 0, "voucher.minimum", "The minimum is zero or more");
        refuseIf(
                currency == null && (amount != null || minimum > 0),
                "voucher.currency",
                "An amount needs a currency");
        refuseIf(
                startsAt != null && endsAt != null && !startsAt.isBefore(endsAt),
                "voucher.time",
                "A voucher ends after it has begun");
        refuseIf(
                usageLimit != null && usageLimit < 1 || customerLimit != null && customerLimit < 1,
                "voucher.limit",
                "A limit is at least 1");
        refuseIf(
                seller != null && platformShare.value().signum() != 0,
                "voucher.funding",
                "A seller's voucher is paid by the seller");
        return this;
    }

    /** Refuses a limit below what has been used already. */
    public void requireRoomForUses() {
        refuseIf(
                usageLimit != null && usageLimit < used,
                "voucher.used",
                "It has been used more often than that already");
    }

    /** Why it cannot be used now, whatever is in the cart. */
    public Optional<VoucherProblem> problem(Instant now, int usedByShopper) {
        if (!active) {
            return Optional.of(VoucherProblem.UNKNOWN);
        }
        if (startsAt != null && now.isBefore(startsAt)) {
            return Optional.of(VoucherProblem.NOT_YET);
        }
        if (endsAt != null && !now.isBefore(endsAt)) {
            return Optional.of(VoucherProblem.ENDED);
        }
        if (usageLimit != null && used >= usageLimit) {
            return Optional.of(VoucherProblem.USED_UP);
        }
        if (customerLimit != null && usedByShopper >= customerLimit) {
            return Optional.of(VoucherProblem.USED_BY_SHOPPER);
        }
        return Optional.empty();
    }

    public boolean lowers(SellerId other) {
        return seller == null || seller.equals(other);
    }

    /** What it takes off goods that cost so much, at most all of it. */
    long takesOff(long goods) {
        if (amount != null) {
            return Math.min(amount, goods);
        }
        if (percent == null) {
            return 0;
        }
        return BigDecimal.valueOf(goods)
                .multiply(percent.asFraction())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The marketplace's share of what it takes off. */
    long paidByPlatform(long discount) {
        return BigDecimal.valueOf(discount)
                .multiply(platformShare.asFraction())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static void refuseIf(boolean wrong, String code, String sentence) {
        if (wrong) {
            throw new Refused(code, sentence);
        }
    }
}
