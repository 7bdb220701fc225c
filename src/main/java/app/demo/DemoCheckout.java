package app.demo;

import domain.checkout.ShippingMethod;
import domain.shared.Percent;
import domain.shared.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.shared.ActingAs;
import services.shared.SignedIn;
import services.shipping.OwnShipping;
import services.taxes.TaxRateEditing;
import services.vouchers.NewVoucher;
import services.vouchers.OwnVouchers;
import services.vouchers.VoucherLimits;
import services.vouchers.Vouchers;

/** How the demo's sellers send, what is taxed with how much, and two vouchers to try. */
@Component
class DemoCheckout {

    private static final String CURRENCY = "EUR";
    private static final LocalDate ALWAYS = LocalDate.of(2021, 1, 1);
    private static final String SELLER_WITH_VOUCHER = "nordlicht";

    /** The usual rate of some countries, and that of books. */
    private static final Map<String, String[]> RATES =
            Map.of(
                    "DE", new String[] {"19", "7"},
                    "AT", new String[] {"20", "10"},
                    "FR", new String[] {"20", "5.5"},
                    "NL", new String[] {"21", "9"},
                    "ES", new String[] {"21", "4"},
                    "IT", new String[] {"22", "4"});

    private final OwnShipping shipping;
    private final TaxRateEditing taxes;
    private final OwnVouchers ownVouchers;
    private final Vouchers vouchers;

    DemoCheckout(
            OwnShipping shipping,
            TaxRateEditing taxes,
            OwnVouchers ownVouchers,
            Vouchers vouchers) {
        this.shipping = shipping;
        this.taxes = taxes;
        this.ownVouchers = ownVouchers;
        this.vouchers = vouchers;
    }

    /** Each part is made where it is missing, because a first start may be interrupted. */
    void create(Map<String, SignedIn> sellers, UUID books) {
        sellers.forEach(this::ship);
        ActingAs.system(() -> tax(books));
        ActingAs.system(this::welcome);
    }

    private void ship(String slug, SignedIn seller) {
        ActingAs.person(
                seller,
                () -> {
                    if (shipping.list().isEmpty()) {
                        parcels(slug).forEach(shipping::add);
                    }
                    if (slug.equals(SELLER_WITH_VOUCHER) && ownVouchers.list().isEmpty()) {
                        ownVouchers.add(voucher("NORDLICHT10", "10", 0));
                    }
                    return true;
                });
    }

    private static List<ShippingMethod> parcels(String slug) {
        return slug.length() % 2 == 0
                ? List.of(
                        method("Parcel", ShippingMethod.Kind.FLAT, 5_000L, 2, 4, steps(0, 490)),
                        method("Express", ShippingMethod.Kind.FLAT, null, 1, 1, steps(0, 1_290)))
                : List.of(
                        method(
                                "Parcel by weight",
                                ShippingMethod.Kind.BY_WEIGHT,
                                null,
                                2,
                                5,
                                steps(0, 390, 2_000, 590, 10_000, 990)));
    }

    private void tax(UUID books) {
        if (!taxes.list().isEmpty()) {
            return;
        }
        RATES.forEach(
                (country, percents) -> {
                    taxes.add(country, null, Percent.of(percents[0]), ALWAYS);
                    taxes.add(country, books, Percent.of(percents[1]), ALWAYS);
                });
    }

    private void welcome() {
        if (vouchers.list().stream().noneMatch(row -> row.voucher().code().equals("WELCOME5"))) {
            vouchers.add(voucher("WELCOME5", "5", 2_000), Percent.of("100"));
        }
    }

    private static NewVoucher voucher(String code, String percent, long minimum) {
        return new NewVoucher(
                code,
                Percent.of(percent),
                null,
                minimum == 0 ? null : CURRENCY,
                minimum,
                null,
                new VoucherLimits(null, null, null, true));
    }

    private static ShippingMethod method(
            String name,
            ShippingMethod.Kind kind,
            @Nullable Long freeFrom,
            int daysFrom,
            int daysTo,
            List<ShippingMethod.Step> steps) {
        return new ShippingMethod(
                Uuids.timeOrdered(),
                name,
                kind,
                CURRENCY,
                steps,
                freeFrom,
                List.of(),
                daysFrom,
                daysTo);
    }

    private static List<ShippingMethod.Step> steps(long... fromAndPrice) {
        return IntStream.range(0, fromAndPrice.length / 2)
                .mapToObj(
                        i -> new ShippingMethod.Step(fromAndPrice[2 * i], fromAndPrice[2 * i + 1]))
                .toList();
    }
}
