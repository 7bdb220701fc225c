package domain.payments;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a shopper writes on a transfer so that we know what it is for: a creditor reference by ISO
 * 11649, whose check digits tell a mistyped one from another's. Always of one length, so that it is
 * found in text that banks run together.
 */
public record CreditorReference(String value) {

    private static final Pattern IN_TEXT = Pattern.compile("RF(\\d{2})(\\d{10})");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int REMAINDER = 98;

    public static CreditorReference of(long number) {
        var digits = "%010d".formatted(number);
        return new CreditorReference("RF%02d%s".formatted(checkDigits(digits), digits));
    }

    /** The first right one in what somebody wrote, however they spaced it. */
    public static Optional<CreditorReference> in(String text) {
        var tight = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return IN_TEXT.matcher(tight)
                .results()
                .filter(found -> Integer.parseInt(found.group(1)) == checkDigits(found.group(2)))
                .map(found -> new CreditorReference(found.group()))
                .findFirst();
    }

    /** In groups of four, as people read it. */
    public String spaced() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static int checkDigits(String digits) {
        var asNumbers =
                (digits + "RF00")
                        .chars()
                        .mapToObj(each -> String.valueOf(Character.getNumericValue(each)))
                        .collect(Collectors.joining());
        return REMAINDER - new BigInteger(asNumbers).mod(NINETY_SEVEN).intValue();
    }
}
