package views.seller.shipping;

import domain.checkout.ShippingMethod;
import domain.shared.Money;
import java.util.Currency;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.SellerLabels;

/** Words a shipping method. */
final class ShippingWords {

    private static final int FEW = 3;

    private ShippingWords() {}

    static String cost(ShippingMethod method) {
        var first = money(method, method.steps().getFirst().priceMinorUnits());
        var cost =
                switch (method.kind()) {
                    case FLAT -> first;
                    case BY_WEIGHT, BY_PRICE ->
                            Texts.of("checkout.shipping.cost." + method.kind().name(), first);
                };
        return method.freeFrom() == null
                ? cost
                : Texts.of("checkout.shipping.cost.free", cost, money(method, method.freeFrom()));
    }

    static String countries(ShippingMethod method) {
        var countries = method.countries();
        if (countries.isEmpty()) {
            return Texts.of("checkout.shipping.everywhere");
        }
        return countries.size() > FEW
                ? Texts.of("checkout.shipping.countries.many", countries.size())
                : String.join(", ", countries.stream().map(SellerLabels::country).toList());
    }

    static String money(ShippingMethod method, long minorUnits) {
        return Formats.money(new Money(minorUnits, Currency.getInstance(method.currency())));
    }
}
