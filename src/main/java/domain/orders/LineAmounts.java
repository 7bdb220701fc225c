package domain.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one line costs, in minor units, frozen when it is placed.
 *
 * <p>{@code unitPrice} is the price as shown. Where prices include tax, {@code tax} is 0 and {@code
 * taxIncluded} says how much of the item amount after discounts is tax, {@code shippingTaxIncluded}
 * how much of the shipping; otherwise {@code tax} is added on top, {@code shippingTax} of it for
 * the shipping. Whole amounts belong to the line; each unit has a share of them, the first units
 * one minor unit more where it does not come out even, so that the units add up to the line.
 */
public record LineAmounts(
        long unitPrice,
        int quantity,
        long sellerDiscount,
        long platformDiscount,
        long shipping,
        long tax,
        long shippingTax,
        long taxIncluded,
        long shippingTaxIncluded) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LineAmounts {
        if (quantity <= 0 || unitPrice < 0 || shipping < 0 || tax < 0 || taxIncluded < 0) {
            throw new IllegalArgumentException("A line has a quantity and no negative amounts");
        }
        if (sellerDiscount < 0
                || platformDiscount < 0
                || sellerDiscount + platformDiscount > Math.multiplyExact(unitPrice, quantity)) {
            throw new IllegalArgumentException("Discounts lie between 0 and the items' price");
        }
        if (shippingTax < 0 || shippingTax > tax || shippingTaxIncluded < 0) {
            throw new IllegalArgumentException("The shipping's tax is a part of the tax");
        }
    }

    /** Of goods without discounts and without shipping; the tax is rounded half up. */
    public static LineAmounts plain(
            long unitPrice, int quantity, BigDecimal taxPercent, boolean pricesIncludeTax) {
        if (quantity <= 0) {
            throw new OrderRefused("order.quantity", "A quantity is at least 1");
        }
        var tax = taxOf(Math.multiplyExact(unitPrice, quantity), taxPercent, pricesIncludeTax);
        return new LineAmounts(
                unitPrice,
                quantity,
                0,
                0,
                0,
                pricesIncludeTax ? 0 : tax,
                0,
                pricesIncludeTax ? tax : 0,
                0);
    }

    private static long taxOf(long amount, BigDecimal percent, boolean included) {
        return BigDecimal.valueOf(amount)
                .multiply(percent)
                .divide(included ? HUNDRED.add(percent) : HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Price × quantity, before discounts. */
    public long items() {
        return unitPrice * quantity;
    }

    public long discounts() {
        return sellerDiscount + platformDiscount;
    }

    /** What the shopper pays for the goods. */
    public long itemPaid() {
        return items() - discounts();
    }

    /** What the shopper pays for the line. */
    public long total() {
        return itemPaid() + shipping + tax;
    }

    /** The share of {@code whole} that the given units have, counted from the first, which is 0. */
    long ofUnits(long whole, int from, int count) {
        return upToUnit(whole, from + count) - upToUnit(whole, from);
    }

    /** How much of the first {@code item} of the item amount is included tax. */
    long taxIncludedIn(long item) {
        if (itemPaid() == 0) {
            return 0;
        }
        return BigDecimal.valueOf(taxIncluded)
                .multiply(BigDecimal.valueOf(item))
                .divide(BigDecimal.valueOf(itemPaid()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long upToUnit(long whole, int units) {
        return whole / quantity * units + Math.min(whole % quantity, units);
    }
}
