package domain.catalog;

import domain.shared.Refused;
import java.util.regex.Pattern;

/**
 * A Global Trade Item Number: 8, 12, 13 or 14 digits, the last of which checks the others (GS1
 * General Specifications, section 7.9).
 */
public record Gtin(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{8}|\\d{12,14}");

    public Gtin {
        if (!FORM.matcher(digits).matches()) {
            throw new Refused("catalog.gtin-form", "A GTIN has 8, 12, 13 or 14 digits");
        }
        if (checkDigit(digits) != digits.charAt(digits.length() - 1) - '0') {
            throw new Refused(
                    "catalog.gtin-check-digit",
                    "The check digit of GTIN %s is wrong; one of its digits is mistyped",
                    digits);
        }
    }

    /** Weights 3 and 1 in turn from the right, without the check digit itself. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int fromRight = 1; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 1 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}
