package domain.checkout;

import static domain.checkout.BasketPricingTest.flat;
import static domain.checkout.BasketPricingTest.rate;
import static domain.checkout.BasketPricingTest.voucher;
import static org.assertj.core.api.Assertions.assertThat;

import domain.orders.LineAmounts;
import domain.orders.OrderAmounts;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random baskets against a model that knows only wholes: it never divides anything over lines, so
 * whatever the lines add up to must be what it says (I5).
 */
class BasketPricingPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<UUID> CATEGORIES =
            List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final TaxRates RATES =
            new TaxRates(
                    List.of(
                            rate("DE", null, "19", "2020-01-01"),
                            rate("DE", CATEGORIES.get(1), "7", "2020-01-01"),
                            rate("DE", CATEGORIES.get(2), "5.5555", "2020-01-01")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsAddUpToTheWholeWhateverIsInTheBasket(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var parts = parts(random);
            var vouchers = vouchers(random, parts);

            var prices = new BasketPricing(RATES, "DE", DAY).price(parts, vouchers);

            check(parts, vouchers, prices);
        }
    }

    private static void check(
            List<PartToPrice> parts, List<Voucher> vouchers, BasketPrices prices) {
        assertThat(OrderAmounts.of(all(prices)).total())
                .isEqualTo(prices.parts().stream().mapToLong(p -> p.amounts().total()).sum())
                .isEqualTo(all(prices).stream().mapToLong(LineAmounts::total).sum());
        assertThat(prices.amounts().items()).isEqualTo(goods(parts));
        assertThat(prices.amounts().discounts())
                .isEqualTo(prices.reductions().stream().mapToLong(r -> r.amount()).sum());
        assertThat(prices.amounts().platformDiscounts()).isEqualTo(byPlatform(prices));
        checkVouchers(parts, vouchers, prices);
        for (var i = 0; i < parts.size(); i++) {
            checkPart(parts.get(i), prices.parts().get(i));
        }
    }

    /** One voucher on its own is its percentage or amount of all it lowers, to the cent. */
    private static void checkVouchers(
            List<PartToPrice> parts, List<Voucher> vouchers, BasketPrices prices) {
        if (vouchers.isEmpty()) {
            return;
        }
        var first = vouchers.getFirst();
        var lowered = goods(parts.stream().filter(part -> first.lowers(part.seller())).toList());
        var expected =
                first.percent() == null
                        ? Math.min(lowered, java.util.Objects.requireNonNull(first.amount()))
                        : rounded(lowered, first.percent().value(), BigDecimal.valueOf(100));
        assertThat(prices.reductions().getFirst().amount()).isEqualTo(expected);
    }

    private static void checkPart(PartToPrice part, BasketPrices.Part priced) {
        var amounts = priced.amounts();
        var paid = amounts.items() - amounts.discounts();
        assertThat(amounts.shipping())
                .isEqualTo(part.shipping() == null ? 0 : part.shipping().cost(part.grams(), paid));
        long tax = 0;
        long included = 0;
        for (var percent :
                priced.lines().stream().map(line -> line.taxPercent()).distinct().toList()) {
            var lines =
                    priced.lines().stream().filter(l -> l.taxPercent().equals(percent)).toList();
            for (var whole :
                    List.of(
                            lines.stream().mapToLong(l -> l.amounts().itemPaid()).sum(),
                            lines.stream().mapToLong(l -> l.amounts().shipping()).sum())) {
                var hundred = BigDecimal.valueOf(100);
                tax += part.pricesIncludeTax() ? 0 : rounded(whole, percent, hundred);
                included +=
                        part.pricesIncludeTax() ? rounded(whole, percent, hundred.add(percent)) : 0;
            }
        }
        assertThat(amounts.tax()).isEqualTo(tax);
        assertThat(priced.taxIncluded()).isEqualTo(included);
    }

    private static long byPlatform(BasketPrices prices) {
        return prices.reductions().stream()
                .mapToLong(
                        reduction ->
                                rounded(
                                        reduction.amount(),
                                        reduction.voucher().platformShare().value(),
                                        BigDecimal.valueOf(100)))
                .sum();
    }

    private static long rounded(long whole, BigDecimal times, BigDecimal by) {
        return BigDecimal.valueOf(whole)
                .multiply(times)
                .divide(by, new MathContext(60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long goods(List<PartToPrice> parts) {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .mapToLong(item -> item.unitPrice() * item.quantity())
                .sum();
    }

    private static List<LineAmounts> all(BasketPrices prices) {
        return prices.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(BasketPrices.Line::amounts)
                .toList();
    }

    private static List<PartToPrice> parts(Random random) {
        List<PartToPrice> parts = new ArrayList<>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            parts.add(
                    new PartToPrice(
                            SellerId.next(),
                            random.nextBoolean(),
                            random.nextInt(5) == 0 ? null : flat(random.nextInt(2_000)),
                            items(random)));
        }
        return parts;
    }

    private static List<PartToPrice.Item> items(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(
                        _ ->
                                new PartToPrice.Item(
                                        UUID.randomUUID(),
                                        1 + random.nextInt(7),
                                        random.nextInt(4) == 0
                                                ? random.nextInt(3)
                                                : random.nextLong(1_000_000),
                                        random.nextInt(5_000),
                                        List.of(CATEGORIES.get(random.nextInt(3)))))
                .toList();
    }

    private static List<Voucher> vouchers(Random random, List<PartToPrice> parts) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(
                        _ -> {
                            var seller =
                                    random.nextBoolean()
                                            ? null
                                            : parts.get(random.nextInt(parts.size())).seller();
                            var share = seller == null ? random.nextInt(101) : 0;
                            return random.nextBoolean()
                                    ? voucher(
                                            seller,
                                            String.valueOf(1 + random.nextInt(100)),
                                            null,
                                            0,
                                            String.valueOf(share))
                                    : voucher(
                                            seller,
                                            null,
                                            1 + random.nextLong(2_000_000),
                                            0,
                                            String.valueOf(share));
                        })
                .toList();
    }
}
