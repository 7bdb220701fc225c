package domain.payments;

import java.util.regex.Pattern;

/**
 * Numbers that look like a payment card's, which must not reach us. Looks at whole words of digits,
 * with spaces or dashes between them, that begin, are as long and check as cards' do, so that
 * telephone numbers, bank accounts and identities pass.
 */
public final class CardNumbers {

    // American Express; Maestro, Mastercard, Visa, Discover, UnionPay; their long ones.
    private static final Pattern LIKELY =
            Pattern.compile(
                    "(?<![0-9A-Za-z+.-])(?:3[47](?:[ -]?\\d){13}|[2456](?:[ -]?\\d){15}"
                            + "|[46](?:[ -]?\\d){18})(?![0-9A-Za-z-])");

    private static final String MASK = "•••• ";
    private static final int SHOWN = 4;

    private CardNumbers() {}

    public static boolean appearIn(CharSequence text) {
        return LIKELY.matcher(text).results().anyMatch(found -> checks(found.group()));
    }

    /**
     * @throws PaymentRefused when the text holds one
     */
    public static void refuseIn(CharSequence text) {
        if (appearIn(text)) {
            throw new PaymentRefused(
                    "payment.card-number",
                    "This looks like the number of a payment card. Never enter it here");
        }
    }

    /** The text with only the last four digits of what looks like a card's number. */
    public static String masked(String text) {
        return LIKELY.matcher(text)
                .replaceAll(
                        found ->
                                checks(found.group())
                                        ? MASK
                                                + found.group()
                                                        .substring(found.group().length() - SHOWN)
                                        : found.group());
    }

    /** The check digit by Luhn. */
    private static boolean checks(String number) {
        var digits = number.replaceAll("[ -]", "");
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
