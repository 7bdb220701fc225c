package domain.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import domain.shared.Percent;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BasketPricingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID FOOD = UUID.randomUUID();
    private static final SellerId ANNA = SellerId.next();
    private static final SellerId BEN = SellerId.next();
    private static final TaxRates RATES =
            new TaxRates(
                    List.of(
                            rate("DE", null, "19", "2020-01-01"),
                            rate("DE", FOOD, "7", "2020-01-01")));

    private final BasketPricing pricing = new BasketPricing(RATES, "DE", DAY);

    @Test
    void dividesTheShippingOfASellerOverItsLines() {
        var part = part(ANNA, true, flat(1_000), item(1, 1_000), item(1, 1_000), item(1, 1_000));

        var prices = pricing.price(List.of(part), List.of());

        assertThat(prices.parts().getFirst().lines())
                .extracting(line -> line.amounts().shipping())
                .containsExactly(334L, 333L, 333L);
        assertThat(prices.amounts().shipping()).isEqualTo(1_000);
    }

    @Test
    void namesTheTaxInsidePricesThatIncludeIt() {
        var part = part(ANNA, true, flat(595), item(2, 1_190));

        var line = pricing.price(List.of(part), List.of()).parts().getFirst().lines().getFirst();

        assertThat(line.amounts().taxIncluded()).isEqualTo(380);
        assertThat(line.amounts().shippingTaxIncluded()).isEqualTo(95);
        assertThat(line.amounts().tax()).isZero();
        assertThat(line.amounts().total()).isEqualTo(2_975);
    }

    @Test
    void addsTheTaxToPricesWithoutIt() {
        var part = part(ANNA, false, flat(500), item(2, 1_000));

        var line = pricing.price(List.of(part), List.of()).parts().getFirst().lines().getFirst();

        assertThat(line.amounts().tax()).isEqualTo(475);
        assertThat(line.amounts().shippingTax()).isEqualTo(95);
        assertThat(line.amounts().taxIncluded()).isZero();
        assertThat(line.amounts().total()).isEqualTo(2_975);
    }

    @Test
    void roundsTheTaxOncePerRateAndNotPerLine() {
        // 7 % of 0.07 is 0.0049, so line by line there would be none at all.
        var items = new PartToPrice.Item[10];
        for (var i = 0; i < items.length; i++) {
            items[i] = new PartToPrice.Item(UUID.randomUUID(), 1, 7, 0, List.of(FOOD));
        }

        var prices = pricing.price(List.of(part(ANNA, false, null, items)), List.of());

        assertThat(prices.amounts().tax()).isEqualTo(5);
    }

    @Test
    void takesTheRateOfEachCategory() {
        var part =
                part(
                        ANNA,
                        false,
                        null,
                        item(1, 1_000),
                        new PartToPrice.Item(UUID.randomUUID(), 1, 1_000, 0, List.of(FOOD)));

        var lines = pricing.price(List.of(part), List.of()).parts().getFirst().lines();

        assertThat(lines).extracting(line -> line.amounts().tax()).containsExactly(190L, 70L);
        assertThat(lines.getLast().taxPercent()).isEqualByComparingTo("7");
    }

    @Test
    void recordsWhoPaysForADiscount() {
        var voucher = voucher(null, null, 1_000L, 0, "60");
        var parts =
                List.of(part(ANNA, true, null, item(1, 2_000)), part(BEN, true, null, item(1, 1)));

        var prices = pricing.price(parts, List.of(voucher));

        assertThat(prices.reductions()).extracting(BasketPrices.Reduction::amount).contains(1_000L);
        assertThat(prices.amounts().platformDiscounts()).isEqualTo(600);
        assertThat(prices.amounts().sellerDiscounts()).isEqualTo(400);
    }

    @Test
    void lowersOnlyTheGoodsOfAVouchersSeller() {
        var voucher = voucher(BEN, "10", null, 0, "0");
        var parts =
                List.of(
                        part(ANNA, true, null, item(1, 2_000)),
                        part(BEN, true, null, item(3, 333)));

        var prices = pricing.price(parts, List.of(voucher));

        assertThat(prices.parts().getFirst().amounts().discounts()).isZero();
        assertThat(prices.parts().getLast().amounts().sellerDiscounts()).isEqualTo(100);
    }

    @Test
    void takesOffNoMoreThanTheGoodsCost() {
        var first = voucher(null, null, 1_500L, 0, "0");
        var second = voucher(null, null, 1_500L, 0, "100");
        var parts = List.of(part(ANNA, true, flat(300), item(2, 1_000)));

        var prices = pricing.price(parts, List.of(first, second));

        assertThat(prices.reductions())
                .extracting(BasketPrices.Reduction::amount)
                .containsExactly(1_500L, 500L);
        assertThat(prices.amounts().total()).isEqualTo(300);
    }

    @Test
    void saysWhyAVoucherLowersNothing() {
        var parts = List.of(part(ANNA, true, null, item(1, 2_000)));

        assertThat(BasketPricing.problem(voucher(BEN, "10", null, 0, "0"), parts, "EUR"))
                .contains(VoucherProblem.NOTHING_TO_LOWER);
        assertThat(BasketPricing.problem(voucher(null, "10", null, 2_001, "0"), parts, "EUR"))
                .contains(VoucherProblem.MINIMUM);
        assertThat(BasketPricing.problem(voucher(null, null, 5L, 0, "0"), parts, "IDR"))
                .contains(VoucherProblem.CURRENCY);
        assertThat(BasketPricing.problem(voucher(null, "10", null, 2_000, "0"), parts, "EUR"))
                .isEmpty();
    }

    @Test
    void sendsFreeByWhatIsPaidForTheGoodsAfterDiscounts() {
        var free =
                new ShippingMethod(
                        UUID.randomUUID(),
                        "Parcel",
                        ShippingMethod.Kind.FLAT,
                        "EUR",
                        List.of(new ShippingMethod.Step(0, 490)),
                        2_000L,
                        List.of(),
                        1,
                        3);
        var parts = List.of(part(ANNA, true, free, item(1, 2_000)));

        assertThat(pricing.price(parts, List.of()).amounts().shipping()).isZero();
        assertThat(
                        pricing.price(parts, List.of(voucher(null, null, 1L, 0, "0")))
                                .amounts()
                                .shipping())
                .isEqualTo(490);
    }

    static TaxRates.Rate rate(String country, @Nullable UUID category, String percent, String day) {
        return new TaxRates.Rate(country, category, new BigDecimal(percent), LocalDate.parse(day));
    }

    private static PartToPrice part(
            SellerId seller,
            boolean included,
            @Nullable ShippingMethod method,
            PartToPrice.Item... items) {
        return new PartToPrice(seller, included, method, List.of(items));
    }

    private static PartToPrice.Item item(int quantity, long price) {
        return new PartToPrice.Item(UUID.randomUUID(), quantity, price, 100, List.of());
    }

    static ShippingMethod flat(long price) {
        return new ShippingMethod(
                UUID.randomUUID(),
                "Parcel",
                ShippingMethod.Kind.FLAT,
                "EUR",
                List.of(new ShippingMethod.Step(0, price)),
                null,
                List.of(),
                1,
                3);
    }

    static Voucher voucher(
            @Nullable SellerId seller,
            @Nullable String percent,
            @Nullable Long amount,
            long minimum,
            String platformShare) {
        return new Voucher(
                UUID.randomUUID(),
                "CODE",
                seller,
                percent == null ? null : Percent.of(percent),
                amount,
                amount == null && minimum == 0 ? null : "EUR",
                minimum,
                Percent.of(platformShare),
                null,
                null,
                null,
                null,
                0,
                true);
    }
}
