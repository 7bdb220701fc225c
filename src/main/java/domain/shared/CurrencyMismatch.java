package domain.shared;

import java.util.Currency;

/** Two amounts of different currencies met; nothing converts silently. */
public final class CurrencyMismatch extends DomainException {

    public CurrencyMismatch(Currency expected, Currency actual) {
        super(
                "money.currency-mismatch",
                "An amount in %s cannot be combined with one in %s",
                expected,
                actual);
    }
}
