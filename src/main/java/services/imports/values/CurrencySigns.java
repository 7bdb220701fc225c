package services.imports.values;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows what people write before or after a price. */
final class CurrencySigns {

    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("R$", "BRL"),
                    Map.entry("RP", "IDR"),
                    Map.entry("RP.", "IDR"),
                    Map.entry("US$", "USD"),
                    Map.entry("₹", "INR"),
                    Map.entry("ZŁ", "PLN"),
                    Map.entry("₺", "TRY"),
                    Map.entry("₫", "VND"),
                    Map.entry("₩", "KRW"),
                    Map.entry("฿", "THB"),
                    Map.entry("₱", "PHP"),
                    Map.entry("₪", "ILS"),
                    Map.entry("FR.", "CHF"),
                    Map.entry("RM", "MYR"));

    /** Signs many currencies share: they say nothing against the usual one. */
    private static final Set<String> SHARED = Set.of("$", "¥", "KR", "KR.", "");

    private CurrencySigns() {}

    static Currency of(
            Cell cell, String before, String after, Currency usual, List<String> remarks) {
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            throw notACurrency(cell, before + " … " + after);
        }
        var sign = before.isEmpty() ? after : before;
        if (SHARED.contains(sign.toUpperCase(Locale.ROOT))) {
            return usual;
        }
        var named = named(cell, sign);
        if (!named.equals(usual)) {
            remarks.add(
                    "The price “%s” is in %s, not in %s"
                            .formatted(
                                    cell.text(), named.getCurrencyCode(), usual.getCurrencyCode()));
        }
        return named;
    }

    /** The currency of this code or sign. */
    static Currency named(Cell cell, String sign) {
        var upper = sign.toUpperCase(Locale.ROOT);
        try {
            var currency = Currency.getInstance(CODES.getOrDefault(upper, upper));
            if (currency.getDefaultFractionDigits() < 0) {
                throw notACurrency(cell, sign);
            }
            return currency;
        } catch (IllegalArgumentException _) {
            throw notACurrency(cell, sign);
        }
    }

    /** Rupiah are divided into sen by law and by nobody. */
    static boolean hasNoDecimalsInPractice(Currency currency) {
        return currency.getDefaultFractionDigits() == 0 || currency.getCurrencyCode().equals("IDR");
    }

    private static RuntimeException notACurrency(Cell cell, String sign) {
        return cell.refused("“%s” in “%s” is no currency that is known", sign, cell.text());
    }
}
