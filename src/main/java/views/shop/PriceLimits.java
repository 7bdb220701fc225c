package views.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.shop.ListCounts;
import services.shop.ShopFilter;

/** The price limits somebody typed, in the currency most of the list is sold in unless chosen. */
record PriceLimits(@Nullable String currency, @Nullable Long lowest, @Nullable Long highest) {

    private static final int MOST_DIGITS = 15;

    static PriceLimits of(ListAddress address, List<ListCounts.PriceRange> prices) {
        var currency =
                prices.stream()
                        .map(ListCounts.PriceRange::currency)
                        .filter(code -> code.equals(address.currency()))
                        .findFirst()
                        .or(() -> prices.stream().map(ListCounts.PriceRange::currency).findFirst())
                        .orElse(null);
        return currency == null
                ? new PriceLimits(null, null, null)
                : new PriceLimits(
                        currency,
                        minorUnits(address.lowest(), currency),
                        minorUnits(address.highest(), currency));
    }

    ShopFilter on(ShopFilter filter) {
        return lowest == null && highest == null
                ? filter
                : filter.priced(currency, lowest, highest);
    }

    /** Null for anything that is no amount: a limit nobody can understand limits nothing. */
    private static @Nullable Long minorUnits(String typed, String currency) {
        try {
            var amount = new BigDecimal(typed.replace(',', '.'));
            if (amount.signum() < 0 || amount.precision() - amount.scale() > MOST_DIGITS) {
                return null;
            }
            var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            return amount.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
