package services.exports;

import java.util.regex.Pattern;

/**
 * Text a spreadsheet will show and not run: what begins like a formula gets an apostrophe in front,
 * unless it is a plain number.
 */
public final class HarmlessText {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private HarmlessText() {}

    public static String of(String text) {
        if (text.isEmpty() || STARTS_OF_FORMULAS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        return PLAIN_NUMBER.matcher(text).matches() ? text : "'" + text;
    }
}
