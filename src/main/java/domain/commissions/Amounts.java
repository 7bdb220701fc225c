package domain.commissions;

import java.util.Currency;
import java.util.Map;
import java.util.OptionalLong;

/** One amount per currency, in minor units; a currency without one has no amount, not zero. */
public record Amounts(Map<Currency, Long> byCurrency) {

    public Amounts {
        byCurrency = Map.copyOf(byCurrency);
    }

    public boolean has(Currency currency) {
        return byCurrency.containsKey(currency);
    }

    public OptionalLong in(Currency currency) {
        var amount = byCurrency.get(currency);
        return amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    long require(Currency currency) {
        return in(currency).orElseThrow();
    }
}
