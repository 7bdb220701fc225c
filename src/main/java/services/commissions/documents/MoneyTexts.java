package services.commissions.documents;

import domain.commissions.Amounts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Optional;

/** Amounts, percents and currencies as documents write them. */
final class MoneyTexts {

    private static final int PERCENT_DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More than any marketplace sells, and far from where sums and products overflow. */
    private static final long MOST_MINOR_UNITS = 1_000_000_000_000_000L;

    private MoneyTexts() {}

    static Optional<Currency> currency(Place place) {
        return place.text().flatMap(code -> currency(code, place));
    }

    static Optional<Currency> currency(String code, Place place) {
        try {
            var currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException _) {
            // Told below, like currencies one cannot pay with.
        }
        place.problem("%s is not a currency by ISO 4217".formatted(code));
        return Optional.empty();
    }

    /** At least 0, in minor units. */
    static Optional<Long> amount(Place place, Currency currency) {
        return place.decimal().flatMap(amount -> minorUnits(place, amount, currency));
    }

    /** As {@link #amount}; absent is 0. */
    static long amountOrZero(Place place, Currency currency) {
        return place.isThere() ? amount(place, currency).orElse(0L) : 0;
    }

    static Optional<BigDecimal> percent(Place place) {
        return place.decimal()
                .flatMap(
                        percent -> {
                            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                                place.problem("must lie between 0 and 100");
                                return Optional.empty();
                            }
                            if (percent.stripTrailingZeros().scale() > PERCENT_DECIMALS) {
                                place.problem("must have at most 4 decimals");
                                return Optional.empty();
                            }
                            return Optional.of(percent);
                        });
    }

    static Amounts amounts(Place place) {
        var amounts = new HashMap<Currency, Long>();
        for (var code : place.keys()) {
            var at = place.at(code);
            currency(code, at)
                    .ifPresent(
                            currency ->
                                    amount(at, currency)
                                            .ifPresent(amount -> amounts.put(currency, amount)));
        }
        return new Amounts(amounts);
    }

    private static Optional<Long> minorUnits(Place place, BigDecimal amount, Currency currency) {
        if (amount.signum() < 0) {
            place.problem("must not be below 0");
            return Optional.empty();
        }
        var digits = currency.getDefaultFractionDigits();
        if (amount.scale() > digits && amount.stripTrailingZeros().scale() > digits) {
            place.problem(
                    "has more decimals than %s, which has %d"
                            .formatted(currency.getCurrencyCode(), digits));
            return Optional.empty();
        }
        var minor = amount.movePointRight(digits);
        if (minor.compareTo(BigDecimal.valueOf(MOST_MINOR_UNITS)) > 0) {
            place.problem("is too large");
            return Optional.empty();
        }
        return Optional.of(minor.longValueExact());
    }
}
