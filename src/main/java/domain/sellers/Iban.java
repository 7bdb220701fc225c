package domain.sellers;

import domain.shared.Refused;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An international bank account number by ISO 13616: its check digits are right and, where we know
 * the country's, so is its length.
 *
 * @param value without spaces, in capitals
 */
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int VISIBLE = 4;

    /** Lengths by the IBAN registry; countries not named here are checked by their digits only. */
    private static final Map<String, Integer> LENGTHS =
            Map.ofEntries(
                    Map.entry("AD", 24),
                    Map.entry("AE", 23),
                    Map.entry("AL", 28),
                    Map.entry("AT", 20),
                    Map.entry("AZ", 28),
                    Map.entry("BA", 20),
                    Map.entry("BE", 16),
                    Map.entry("BG", 22),
                    Map.entry("BH", 22),
                    Map.entry("BR", 29),
                    Map.entry("CH", 21),
                    Map.entry("CR", 22),
                    Map.entry("CY", 28),
                    Map.entry("CZ", 24),
                    Map.entry("DE", 22),
                    Map.entry("DK", 18),
                    Map.entry("DO", 28),
                    Map.entry("EE", 20),
                    Map.entry("ES", 24),
                    Map.entry("FI", 18),
                    Map.entry("FO", 18),
                    Map.entry("FR", 27),
                    Map.entry("GB", 22),
                    Map.entry("GE", 22),
                    Map.entry("GI", 23),
                    Map.entry("GL", 18),
                    Map.entry("GR", 27),
                    Map.entry("GT", 28),
                    Map.entry("HR", 21),
                    Map.entry("HU", 28),
                    Map.entry("IE", 22),
                    Map.entry("IL", 23),
                    Map.entry("IS", 26),
                    Map.entry("IT", 27),
                    Map.entry("KW", 30),
                    Map.entry("KZ", 20),
                    Map.entry("LB", 28),
                    Map.entry("LI", 21),
                    Map.entry("LT", 20),
                    Map.entry("LU", 20),
                    Map.entry("LV", 21),
                    Map.entry("MC", 27),
                    Map.entry("MD", 24),
                    Map.entry("ME", 22),
                    Map.entry("MK", 19),
                    Map.entry("MT", 31),
                    Map.entry("NL", 18),
                    Map.entry("NO", 15),
                    Map.entry("PL", 28),
                    Map.entry("PT", 25),
                    Map.entry("RO", 24),
                    Map.entry("RS", 22),
                    Map.entry("SA", 24),
                    Map.entry("SE", 24),
                    Map.entry("SI", 19),
                    Map.entry("SK", 24),
                    Map.entry("SM", 27),
                    Map.entry("TR", 26),
                    Map.entry("UA", 29));

    public Iban {
        if (!FORM.matcher(value).matches()) {
            throw new Refused(
                    "iban.malformed",
                    "An IBAN begins with two letters and two digits, such as DE89 3704 0044 0532"
                            + " 0130 00");
        }
        var expected = LENGTHS.getOrDefault(value.substring(0, 2), value.length());
        if (expected != value.length()) {
            throw new Refused(
                    "iban.length",
                    "An IBAN that begins with %s has %d characters, this one has %d",
                    value.substring(0, 2),
                    expected,
                    value.length());
        }
        if (!hasRightCheckDigits(value)) {
            throw new Refused(
                    "iban.check-digits", "This IBAN has a typing error: its check digits differ");
        }
    }

    /** As people type it: spaces and small letters are fine. */
    public static Iban parse(String text) {
        return new Iban(text.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT));
    }

    /** For screens: country and check digits, and the last four characters. */
    public String masked() {
        return value.substring(0, VISIBLE) + " •••• " + value.substring(value.length() - VISIBLE);
    }

    private static boolean hasRightCheckDigits(String value) {
        var digits = new StringBuilder();
        (value.substring(VISIBLE) + value.substring(0, VISIBLE))
                .chars()
                .forEach(letter -> digits.append(Character.getNumericValue(letter)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
