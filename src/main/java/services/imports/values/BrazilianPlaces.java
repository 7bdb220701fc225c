package services.imports.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cities and postal codes as Olist writes them, made readable. */
public final class BrazilianPlaces {

    private static final int POSTAL_CODE_DIGITS = 5;
    private static final Set<String> SMALL_WORDS = Set.of("da", "das", "de", "do", "dos", "e", "d");

    private BrazilianPlaces() {}

    /** The prefix has five digits; the published file lost leading zeros. */
    public static String fiveDigits(String prefix) {
        return prefix.matches("[0-9]{1,4}")
                ? "0".repeat(POSTAL_CODE_DIGITS - prefix.length()) + prefix
                : prefix;
    }

    public static String capitalised(String city) {
        return Arrays.stream(city.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(BrazilianPlaces::capitalisedWord)
                .collect(Collectors.joining(" "));
    }

    private static String capitalisedWord(String word) {
        return word.isEmpty() || SMALL_WORDS.contains(word)
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
