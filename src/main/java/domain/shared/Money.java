package domain.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount of one currency, counted in its minor unit (cents, pence, yen).
 *
 * <p>Adding and subtracting never round and never overflow silently. Whatever could produce a
 * fraction of a minor unit asks for a {@link RoundingMode}, and splitting never loses a unit.
 */
@Embeddable
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new Refused(
                    "money.not-a-currency", "%s is not a currency one can pay with", currency);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Refuses an amount with more decimals than the currency has; it never rounds. */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            var minorUnits = amount.movePointRight(currency.getDefaultFractionDigits());
            return new Money(minorUnits.longValueExact(), currency);
        } catch (ArithmeticException _) {
            throw new Refused(
                    "money.too-precise",
                    "%s has more decimals than %s allows, or is too large",
                    amount.toPlainString(),
                    currency.getCurrencyCode());
        }
    }

    /** {@code Money.of("19.99", "EUR")}; refuses what {@link #of(BigDecimal, Currency)} refuses. */
    public static Money of(String amount, String currencyCode) {
        return of(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(minorUnits, quantity), currency);
    }

    /** A share of this amount, such as a commission. */
    public Money share(Percent rate, RoundingMode rounding) {
        var exact = BigDecimal.valueOf(minorUnits).multiply(rate.asFraction());
        return new Money(exact.setScale(0, rounding).longValueExact(), currency);
    }

    /**
     * Splits this amount in proportion to the weights, by largest remainder: the parts always add
     * up to the whole, and of two equal remainders the earlier part gets the unit.
     */
    public List<Money> allocate(long... weights) {
        return LargestRemainder.split(minorUnits, weights).stream()
                .map(part -> new Money(part, currency))
                .toList();
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    /** The amount in major units, with exactly the currency's decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, inSameCurrency(other));
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    private long inSameCurrency(Money other) {
        if (!other.currency.equals(currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other.minorUnits;
    }
}
