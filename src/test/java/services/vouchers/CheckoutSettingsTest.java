package services.vouchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.IntegrationTest;
import domain.checkout.ShippingMethod;
import domain.people.Role;
import domain.shared.Percent;
import domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import services.catalog.CatalogScenarios;
import services.people.PeopleScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;
import services.shipping.OwnShipping;
import services.taxes.OwnPriceTax;
import services.taxes.TaxRateEditing;

/** What sellers and operators decide about checkouts. */
@IntegrationTest
class CheckoutSettingsTest {

    private static final VoucherLimits NO_LIMITS = new VoucherLimits(null, null, null, true);

    @Autowired PeopleScenarios people;
    @Autowired CatalogScenarios catalog;
    @Autowired OwnShipping shipping;
    @Autowired OwnPriceTax priceTax;
    @Autowired OwnVouchers ownVouchers;
    @Autowired Vouchers vouchers;
    @Autowired TaxRateEditing rates;

    @Test
    void sellersDecideHowTheySend() {
        var seller = catalog.aSeller();
        people.as(seller, () -> shipping.add(method("Parcel", 490)));
        var added = people.asGet(seller, shipping::list).getFirst();

        people.as(
                seller,
                () -> shipping.change(added.method().id(), method("Letter", 90), added.version()));

        var changed = people.asGet(seller, shipping::list).getFirst();
        assertThat(changed.method().name()).isEqualTo("Letter");
        assertThat(changed.method().steps()).containsExactly(new ShippingMethod.Step(0, 90));
        assertThatThrownBy(
                        () ->
                                people.as(
                                        seller,
                                        () ->
                                                shipping.change(
                                                        added.method().id(),
                                                        method("Late", 1),
                                                        added.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        people.as(seller, () -> shipping.offer(added.method().id(), false));
        assertThat(people.asGet(seller, shipping::list).getFirst().active()).isFalse();
        assertThatThrownBy(
                        () ->
                                people.as(
                                        catalog.aSeller(),
                                        () -> shipping.offer(added.method().id(), true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sellersSayWhetherTheirPricesIncludeTax() {
        var seller = catalog.aSeller();
        assertThat(people.asGet(seller, priceTax::isIncluded)).isTrue();

        people.as(seller, () -> priceTax.include(false));

        assertThat(people.asGet(seller, priceTax::isIncluded)).isFalse();
    }

    @Test
    void vouchersOfSellersArePaidByThemAndCodesAreTakenOnce() {
        var seller = catalog.aSeller();
        var code = code();
        people.as(seller, () -> ownVouchers.add(percent(code.toLowerCase(java.util.Locale.ROOT))));

        var row = people.asGet(seller, ownVouchers::list).getFirst();

        assertThat(row.voucher().code()).isEqualTo(code);
        assertThat(row.voucher().platformShare().value()).isZero();
        assertThatThrownBy(
                        () ->
                                people.as(
                                        operator(),
                                        () -> vouchers.add(percent(code), Percent.of("100"))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () ->
                                people.as(
                                        catalog.aSeller(),
                                        () ->
                                                ownVouchers.limit(
                                                        row.voucher().id(),
                                                        NO_LIMITS,
                                                        row.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void operatorsSwitchVouchersOff() {
        var code = code();
        people.as(operator(), () -> vouchers.add(percent(code), Percent.of("60")));
        var row = find(code);
        assertThat(row.voucher().platformShare().value()).isEqualByComparingTo("60");

        people.as(
                operator(),
                () ->
                        vouchers.limit(
                                row.voucher().id(),
                                new VoucherLimits(null, 3, 1, false),
                                row.version()));

        assertThat(find(code).voucher().active()).isFalse();
        assertThat(find(code).voucher().usageLimit()).isEqualTo(3);
    }

    @Test
    void ratesAreFollowedNeverRemovedOnceTheyHaveBegun() {
        var operator = operator();
        var begun = LocalDate.of(2001, 1, 1).plusDays(code().hashCode() & 0xfff);
        people.as(operator, () -> rates.add("VA", null, Percent.of("10"), begun));
        var far = begun.plusYears(900);
        people.as(operator, () -> rates.add("VA", null, Percent.of("11"), far));

        assertThatThrownBy(
                        () ->
                                people.as(
                                        operator,
                                        () -> rates.add("VA", null, Percent.of("9"), far)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(operator, () -> rates.remove(rate(operator, begun))))
                .isInstanceOf(Refused.class);
        people.as(operator, () -> rates.remove(rate(operator, far)));
        assertThat(people.asGet(operator, rates::list)).noneMatch(row -> row.from().equals(far));
    }

    private UUID rate(SignedIn operator, LocalDate from) {
        return people.asGet(operator, rates::list).stream()
                .filter(row -> row.from().equals(from) && row.country().equals("VA"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private VoucherRow find(String code) {
        return people.asGet(operator(), vouchers::list).stream()
                .filter(row -> row.voucher().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn operator() {
        return people.having(Role.FINANCE);
    }

    private static String code() {
        return "T"
                + UUID.randomUUID().toString().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    }

    private static NewVoucher percent(String code) {
        return new NewVoucher(code, Percent.of("10"), null, null, 0, null, NO_LIMITS);
    }

    private static ShippingMethod method(String name, long price) {
        return new ShippingMethod(
                UUID.randomUUID(),
                name,
                ShippingMethod.Kind.FLAT,
                "EUR",
                List.of(new ShippingMethod.Step(0, price)),
                null,
                List.of("DE", "AT"),
                1,
                2);
    }
}
