package services.imports.values;

import domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads prices as people and programs write them: {@code 1.234,56}, {@code 1,234.56}, {@code 1
 * 234,56}, {@code R$ 12,90}, {@code 12.90 EUR}.
 *
 * <p>Of two different separators the last one stands before the decimals. A single one followed by
 * exactly three digits could mean either and is refused, unless the currency leaves no choice.
 */
public final class Prices {

    private static final Pattern PLAIN =
            Pattern.compile("-?(?:[0-9]{1,18}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})");
    private static final Pattern PARTS =
            Pattern.compile("([^0-9.,+-]*)([+-]?)([0-9.,' \\u00A0\\u202F\\u2019]*)([^0-9]*)");

    /** Full prices are written {@code 12,-} in places; {@code 12-} would be twelve owed. */
    private static final Pattern NO_CENTS = Pattern.compile("(?<=[0-9][.,])[-–](?=[^0-9]*$)");

    private static final Pattern SPACES = Pattern.compile("[' \\u00A0\\u202F\\u2019]");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("[0-9]{1,3}(?:[' \\u00A0\\u202F\\u2019][0-9]{3})*(?:[.,][0-9]*)?");
    private static final int MOST_DIGITS = 12;

    private Prices() {}

    /** A price as programs write it: {@code 1234.5}; refuses anything else. */
    public static Money plain(Cell cell, Currency currency) {
        refuseMissing(cell);
        if (!PLAIN.matcher(cell.text()).matches()) {
            throw cell.refused("“%s” is not a price like 12.90", cell.text());
        }
        return checked(cell, new BigDecimal(cell.text()), currency);
    }

    /**
     * A price as people write it. A currency in the cell itself counts more than the usual one.
     *
     * @param usual the currency of prices that name none
     * @param remarks gets a sentence where something was decided
     */
    public static Money written(Cell cell, Currency usual, List<String> remarks) {
        refuseMissing(cell);
        if (PLAIN.matcher(cell.text()).matches() && !hasThreeDecimals(cell.text())) {
            return checked(cell, new BigDecimal(cell.text()), usual);
        }
        var parts = PARTS.matcher(NO_CENTS.matcher(cell.text()).replaceFirst(""));
        if (!parts.matches() || parts.group(3).isBlank()) {
            throw notAPrice(cell);
        }
        var currency =
                CurrencySigns.of(
                        cell, parts.group(1).strip(), parts.group(4).strip(), usual, remarks);
        var digits = withoutSpaces(cell, parts.group(3).strip());
        var amount = new BigDecimal(parts.group(2) + inPlainForm(cell, digits, currency, remarks));
        return checked(cell, amount, currency);
    }

    /** A cell that names a currency by its code or sign. */
    public static Currency currency(Cell cell) {
        return CurrencySigns.named(cell, cell.text());
    }

    private static String withoutSpaces(Cell cell, String number) {
        if (SPACES.matcher(number).find() && !GROUPED_BY_SPACE.matcher(number).matches()) {
            throw notAPrice(cell);
        }
        return SPACES.matcher(number).replaceAll("");
    }

    /** The number with a point before its decimals and nothing between its thousands. */
    private static String inPlainForm(
            Cell cell, String number, Currency currency, List<String> remarks) {
        var point = number.lastIndexOf('.');
        var comma = number.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            var decimal = point > comma ? '.' : ',';
            return split(cell, number, decimal, decimal == '.' ? ',' : '.');
        }
        var separator = point >= 0 ? '.' : ',';
        var first = number.indexOf(separator);
        if (first < 0) {
            return required(cell, number);
        }
        if (first != number.lastIndexOf(separator)) {
            return thousands(cell, number, separator);
        }
        if (hasThreeDecimals(number)) {
            return threeDigitsAfter(cell, number, separator, currency, remarks);
        }
        return required(cell, number.replace(separator, '.'));
    }

    private static String threeDigitsAfter(
            Cell cell, String number, char separator, Currency currency, List<String> remarks) {
        if (CurrencySigns.hasNoDecimalsInPractice(currency)) {
            remarks.add(
                    "The price “%s” was read as %s, as %s has no decimals in practice"
                            .formatted(
                                    cell.text(),
                                    thousands(cell, number, separator),
                                    currency.getCurrencyCode()));
            return thousands(cell, number, separator);
        }
        throw cell.refused(
                "“%s” may mean %s or %s; write it as %s.00 or with other decimals",
                cell.text(),
                thousands(cell, number, separator),
                number.replace(separator, '.'),
                thousands(cell, number, separator));
    }

    private static boolean hasThreeDecimals(String number) {
        var separator = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return separator > 0
                && number.length() - separator == 4
                && !number.substring(0, separator).matches("[+-]?0*")
                && separator <= (number.startsWith("-") ? 4 : 3);
    }

    private static String split(Cell cell, String number, char decimal, char thousand) {
        var at = number.indexOf(decimal);
        if (at != number.lastIndexOf(decimal)) {
            throw notAPrice(cell);
        }
        var decimals = number.substring(at + 1);
        return required(cell, thousands(cell, number.substring(0, at), thousand) + "." + decimals);
    }

    private static String thousands(Cell cell, String number, char separator) {
        var quoted = Pattern.quote(String.valueOf(separator));
        if (!number.matches("[0-9]{1,3}(?:" + quoted + "[0-9]{3})*")) {
            throw notAPrice(cell);
        }
        return number.replace(String.valueOf(separator), "");
    }

    private static String required(Cell cell, String plain) {
        if (!PLAIN.matcher(plain).matches()) {
            throw notAPrice(cell);
        }
        return plain;
    }

    private static void refuseMissing(Cell cell) {
        if (cell.isEmpty()) {
            throw cell.refused("The price is missing");
        }
    }

    private static Money checked(Cell cell, BigDecimal amount, Currency currency) {
        if (amount.signum() < 0) {
            throw cell.refused("The price is negative: %s", cell.text());
        }
        var decimals = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw cell.refused(
                    "“%s” has more decimals than the %d of %s",
                    cell.text(), decimals, currency.getCurrencyCode());
        }
        if (amount.precision() - amount.scale() > MOST_DIGITS) {
            throw cell.refused("“%s” is more than anything costs", cell.text());
        }
        return Money.of(amount, currency);
    }

    private static RuntimeException notAPrice(Cell cell) {
        return cell.refused("“%s” is not a price; write it like 1234.56", cell.text());
    }
}
