package domain.checkout;

import static domain.checkout.BasketPricingTest.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import domain.shared.Percent;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules a price is made of, each on its own. */
class CheckoutRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void paysThePriceOfTheHighestStepReached() {
        var price =
                new UnitPrice(
                        1_000, List.of(new UnitPrice.Step(10, 900), new UnitPrice.Step(50, 700)));

        assertThat(price.of(1)).isEqualTo(1_000);
        assertThat(price.of(9)).isEqualTo(1_000);
        assertThat(price.of(10)).isEqualTo(900);
        assertThat(price.of(50)).isEqualTo(700);
    }

    @Test
    void sendsByWeightByPriceAndFreeAbove() {
        var byWeight = method(ShippingMethod.Kind.BY_WEIGHT, null, 0, 390, 1_000, 590);
        var byPrice = method(ShippingMethod.Kind.BY_PRICE, 10_000L, 0, 500, 5_000, 200);

        assertThat(byWeight.cost(999, 1)).isEqualTo(390);
        assertThat(byWeight.cost(1_000, 1)).isEqualTo(590);
        assertThat(byPrice.cost(1, 4_999)).isEqualTo(500);
        assertThat(byPrice.cost(1, 5_000)).isEqualTo(200);
        assertThat(byPrice.cost(1, 10_000)).isZero();
    }

    @Test
    void sendsToItsCountriesOnlyAndEverywhereWithoutAny() {
        var method = method(ShippingMethod.Kind.FLAT, null, 0, 390);

        assertThat(method.sendsTo("ID")).isTrue();
        assertThat(
                        new ShippingMethod(
                                        method.id(),
                                        "Parcel",
                                        method.kind(),
                                        "EUR",
                                        method.steps(),
                                        null,
                                        List.of("DE", "AT"),
                                        1,
                                        2)
                                .sendsTo("ID"))
                .isFalse();
    }

    @Test
    void refusesShippingPricesThatDoNotBeginAtZeroOrDoNotRise() {
        assertThatCode(() -> method(ShippingMethod.Kind.BY_WEIGHT, null, 0, 1, 5, 2).checked())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> method(ShippingMethod.Kind.FLAT, null, 1, 390).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> method(ShippingMethod.Kind.BY_PRICE, null, 0, 1, 0, 2).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> method(ShippingMethod.Kind.FLAT, null, 0, 1, 5, 2).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> method(ShippingMethod.Kind.FLAT, null, 0, -1).checked())
                .isInstanceOf(Refused.class);
    }

    @Test
    void taxesByTheNearestCategoryAndTheLatestDay() {
        var food = UUID.randomUUID();
        var coffee = UUID.randomUUID();
        var rates =
                new TaxRates(
                        List.of(
                                rate("DE", null, "16", "2020-07-01"),
                                rate("DE", null, "19", "2021-01-01"),
                                rate("DE", null, "25", "2030-01-01"),
                                rate("DE", food, "7", "2020-01-01"),
                                rate("DE", coffee, "19", "2030-01-01")));

        assertThat(rates.percent("DE", List.of(), DAY)).isEqualByComparingTo("19");
        assertThat(rates.percent("DE", List.of(food, coffee), DAY)).isEqualByComparingTo("7");
        assertThat(rates.percent("DE", List.of(food, coffee), DAY.plusYears(10)))
                .isEqualByComparingTo("19");
        assertThat(rates.percent("DE", List.of(), LocalDate.of(2020, 8, 1)))
                .isEqualByComparingTo("16");
        assertThat(rates.percent("FR", List.of(food), DAY)).isEqualByComparingTo("0");
    }

    @Test
    void readsACodeHoweverItWasTyped() {
        assertThat(Voucher.code("  summer-10 ")).contains("SUMMER-10");
        assertThat(Voucher.code("a")).isEmpty();
        assertThat(Voucher.code("ab cd")).isEmpty();
        assertThat(Voucher.code("")).isEmpty();
    }

    @Test
    void saysWhyAVoucherCannotBeUsedNow() {
        assertThat(limited(null, null, null, 0, true).problem(NOW, 0)).isEmpty();
        assertThat(limited(null, null, null, 0, false).problem(NOW, 0))
                .contains(VoucherProblem.UNKNOWN);
        assertThat(limited(NOW.plusSeconds(1), null, null, 0, true).problem(NOW, 0))
                .contains(VoucherProblem.NOT_YET);
        assertThat(limited(null, NOW, null, 0, true).problem(NOW, 0))
                .contains(VoucherProblem.ENDED);
        assertThat(limited(NOW, NOW.plusSeconds(1), 2, 1, true).problem(NOW, 0)).isEmpty();
        assertThat(limited(null, null, 2, 2, true).problem(NOW, 0))
                .contains(VoucherProblem.USED_UP);
        assertThat(limited(null, null, 5, 2, true).problem(NOW, 1))
                .contains(VoucherProblem.USED_BY_SHOPPER);
    }

    @Test
    void refusesVouchersThatMakeNoSense() {
        assertThatThrownBy(() -> voucher(null, null, Percent.of("0")).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> voucher(Percent.of("5"), 5L, Percent.of("0")).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> voucher(Percent.of("0"), null, Percent.of("0")).checked())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> voucher(Percent.of("5"), null, Percent.of("50")).checked())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("paid by the seller");
        assertThatCode(() -> voucher(Percent.of("5"), null, Percent.of("0")).checked())
                .doesNotThrowAnyException();
    }

    private static Voucher voucher(
            @Nullable Percent percent, @Nullable Long amount, Percent platform) {
        return new Voucher(
                UUID.randomUUID(),
                "CODE-1",
                SellerId.next(),
                percent,
                amount,
                amount == null ? null : "EUR",
                0,
                platform,
                null,
                null,
                null,
                null,
                0,
                true);
    }

    private static Voucher limited(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Integer limit,
            int used,
            boolean active) {
        return new Voucher(
                UUID.randomUUID(),
                "CODE-1",
                null,
                Percent.of("10"),
                null,
                null,
                0,
                Percent.of("100"),
                from,
                until,
                limit,
                1,
                used,
                active);
    }

    private static ShippingMethod method(
            ShippingMethod.Kind kind, @Nullable Long freeFrom, long... fromAndPrice) {
        var steps = new java.util.ArrayList<ShippingMethod.Step>();
        for (var i = 0; i < fromAndPrice.length; i += 2) {
            steps.add(new ShippingMethod.Step(fromAndPrice[i], fromAndPrice[i + 1]));
        }
        return new ShippingMethod(
                UUID.randomUUID(), "Parcel", kind, "EUR", steps, freeFrom, List.of(), 1, 3);
    }
}
