package domain.shared;

import java.util.regex.Pattern;

/**
 * What every one-line or many-line text must satisfy before it is kept: it is stored as typed or
 * refused with a sentence, never changed.
 */
public final class PlainText {

    /** Control characters PostgreSQL or a screen cannot show; tab and line breaks are allowed. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private PlainText() {}

    /**
     * @param label what the text is called on the screen, the subject of the sentence
     * @param mostCharacters counted in Unicode code points
     * @return the text, unchanged
     */
    public static String require(String label, String text, int mostCharacters) {
        if (FORBIDDEN.matcher(text).find()) {
            throw new Refused(
                    "text.control-character",
                    "%s contains characters that cannot be shown",
                    new Word(label));
        }
        if (hasLoneSurrogate(text)) {
            throw new Refused("text.broken", "%s contains a broken character", new Word(label));
        }
        if (text.codePointCount(0, text.length()) > mostCharacters) {
            throw new Refused(
                    "text.too-long",
                    "%s is longer than %d characters",
                    new Word(label),
                    mostCharacters);
        }
        return text;
    }

    /** As {@link #require}, and something other than white space must be there. */
    public static String requireFilled(String label, String text, int mostCharacters) {
        if (text.isBlank()) {
            throw new Refused("text.missing", "%s is missing", new Word(label));
        }
        return require(label, text, mostCharacters);
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(
                        point ->
                                point >= Character.MIN_SURROGATE
                                        && point <= Character.MAX_SURROGATE);
    }
}
