package domain.checkout;

import domain.orders.LineAmounts;
import domain.shared.LargestRemainder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Computes what a basket costs; the same arguments always give the same cents.
 *
 * <p>In this order: prices × quantities; vouchers, each on what the ones before it left, divided
 * over the lines by what they still cost; shipping of each seller by what the goods cost after
 * discounts, divided over its lines by their prices; tax, rounded once per seller and rate for
 * goods and for shipping, divided over the lines of that rate. Every division is by largest
 * remainder, so parts add up to their whole. Sending is taxed like the goods that are sent.
 */
public final class BasketPricing {

    private final TaxRates rates;
    private final String country;
    private final LocalDate day;

    /**
     * @param country where the goods go; empty as long as that is not known, then there is no tax
     */
    public BasketPricing(TaxRates rates, String country, LocalDate day) {
        this.rates = rates;
        this.country = country;
        this.day = day;
    }

    /**
     * Why a voucher lowers nothing of these goods, apart from what {@link Voucher#problem} says.
     */
    public static Optional<VoucherProblem> problem(
            Voucher voucher, List<PartToPrice> parts, String currency) {
        if (voucher.currency() != null && !voucher.currency().equals(currency)) {
            return Optional.of(VoucherProblem.CURRENCY);
        }
        var lowered = parts.stream().filter(part -> voucher.lowers(part.seller())).toList();
        if (lowered.isEmpty()) {
            return Optional.of(VoucherProblem.NOTHING_TO_LOWER);
        }
        return lowered.stream().mapToLong(PartToPrice::price).sum() < voucher.minimum()
                ? Optional.of(VoucherProblem.MINIMUM)
                : Optional.empty();
    }

    /**
     * @param vouchers without those that have a problem, in the order they are taken off
     */
    public BasketPrices price(List<PartToPrice> parts, List<Voucher> vouchers) {
        var discounts =
                new Discounts(parts.stream().flatMap(part -> part.items().stream()).toList());
        List<BasketPrices.Reduction> reductions = new ArrayList<>();
        for (var voucher : vouchers) {
            var lowered =
                    parts.stream()
                            .flatMap(
                                    part ->
                                            part.items().stream()
                                                    .map(_ -> voucher.lowers(part.seller())))
                            .toList();
            reductions.add(
                    new BasketPrices.Reduction(voucher, discounts.takeOff(voucher, lowered)));
        }
        List<BasketPrices.Part> priced = new ArrayList<>();
        var from = 0;
        for (var part : parts) {
            priced.add(part(part, discounts, from));
            from += part.items().size();
        }
        return new BasketPrices(priced, reductions);
    }

    private BasketPrices.Part part(PartToPrice part, Discounts discounts, int from) {
        var items = part.items();
        var count = items.size();
        var goods = IntStream.range(0, count).mapToLong(i -> discounts.left(from + i)).toArray();
        var shipping = shipping(part, goods);
        var percents =
                items.stream().map(item -> rates.percent(country, item.categories(), day)).toList();
        var goodsTax = taxes(goods, percents, part.pricesIncludeTax());
        var shippingTax = taxes(shipping, percents, part.pricesIncludeTax());
        List<BasketPrices.Line> lines = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            var item = items.get(i);
            var included = part.pricesIncludeTax();
            var amounts =
                    new LineAmounts(
                            item.unitPrice(),
                            item.quantity(),
                            discounts.bySeller(from + i),
                            discounts.byPlatform(from + i),
                            shipping[i],
                            included ? 0 : goodsTax[i] + shippingTax[i],
                            included ? 0 : shippingTax[i],
                            included ? goodsTax[i] : 0,
                            included ? shippingTax[i] : 0);
            lines.add(new BasketPrices.Line(item.offer(), amounts, percents.get(i)));
        }
        return new BasketPrices.Part(part.seller(), lines);
    }

    private static long[] shipping(PartToPrice part, long[] goods) {
        var method = part.shipping();
        if (method == null) {
            return new long[goods.length];
        }
        var cost = method.cost(part.grams(), Arrays.stream(goods).sum());
        var weights = part.items().stream().mapToLong(PartToPrice.Item::price).toArray();
        return LargestRemainder.split(cost, weights).stream().mapToLong(Long::longValue).toArray();
    }

    /** The tax in or on the amounts, rounded once per rate. */
    private static long[] taxes(long[] amounts, List<BigDecimal> percents, boolean included) {
        var taxes = new long[amounts.length];
        for (var percent : percents.stream().distinct().toList()) {
            var of =
                    IntStream.range(0, amounts.length).filter(i -> percents.get(i).equals(percent));
            var places = of.toArray();
            var weights = Arrays.stream(places).mapToLong(i -> amounts[i]).toArray();
            var whole = SalesTax.of(percent, Arrays.stream(weights).sum(), included);
            if (whole > 0) {
                var shares = LargestRemainder.split(whole, weights);
                IntStream.range(0, places.length).forEach(i -> taxes[places[i]] = shares.get(i));
            }
        }
        return taxes;
    }
}
