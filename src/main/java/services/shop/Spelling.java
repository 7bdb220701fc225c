package services.shop;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Which known word somebody meant: the nearest by letters added, left out, changed or swapped with
 * their neighbour; of equally near ones the more frequent.
 */
final class Spelling {

    /** In longer words two slips are likely, in shorter ones two slips are another word. */
    private static final int LETTERS_FOR_TWO_SLIPS = 6;

    private static final int LETTERS_FOR_ONE_SLIP = 3;

    private Spelling() {}

    /**
     * @param known frequency by word
     */
    static Optional<String> nearest(String typed, Map<String, Integer> known) {
        var allowed =
                typed.length() >= LETTERS_FOR_TWO_SLIPS
                        ? 2
                        : typed.length() >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
        return candidates(known.keySet(), typed, allowed).stream()
                .min(
                        Comparator.<String>comparingInt(word -> distance(typed, word))
                                .thenComparing(known::get, Comparator.reverseOrder())
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static Collection<String> candidates(
            Collection<String> words, String typed, int allowed) {
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= allowed)
                .filter(word -> distance(typed, word) <= allowed)
                .toList();
    }

    /** Damerau's and Levenshtein's distance in its restricted form. */
    static int distance(String one, String other) {
        var above2 = new int[other.length() + 1];
        var above = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            var reused = above2;
            above2 = above;
            above = row;
            row = reused;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], above2[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }
}
