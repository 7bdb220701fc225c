package services.imports.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Finds out what separates the fields of a table by looking at its first records. */
final class DelimiterGuess {

    /** Characters looked at. */
    static final int SAMPLE = 1 << 16;

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 20;

    private final int[][] counts = new int[RECORDS][CANDIDATES.length];
    private int records;

    private DelimiterGuess() {}

    /**
     * Leaves the reader where it was.
     *
     * @return empty when the first record has one field whatever separates them
     */
    static Optional<Character> in(Reader text) throws IOException {
        text.mark(SAMPLE);
        var sample = new char[SAMPLE];
        var length = 0;
        int read;
        while (length < SAMPLE && (read = text.read(sample, length, SAMPLE - length)) > 0) {
            length += read;
        }
        text.reset();
        var guess = new DelimiterGuess();
        guess.count(sample, length);
        return guess.best();
    }

    private void count(char[] sample, int length) {
        var quoted = false;
        var filled = false;
        for (var i = 0; i < length && records < RECORDS; i++) {
            var character = sample[i];
            if (character == '"') {
                quoted = !quoted;
                filled = true;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                records += filled ? 1 : 0;
                filled = false;
            } else {
                filled = true;
                if (!quoted) {
                    add(character);
                }
            }
        }
        // What the sample cuts off in the middle says nothing, but a file may be one line only.
        if (filled && length < SAMPLE && records < RECORDS) {
            records++;
        }
    }

    private void add(char character) {
        for (var candidate = 0; candidate < CANDIDATES.length; candidate++) {
            if (CANDIDATES[candidate] == character) {
                counts[records][candidate]++;
            }
        }
    }

    /** Most records with as many fields as the header has; of equals, most fields. */
    private Optional<Character> best() {
        var best = -1;
        var bestScore = 0L;
        for (var candidate = 0; candidate < CANDIDATES.length; candidate++) {
            var columns = counts[0][candidate];
            var score = columns == 0 ? 0 : 1_000_000L * agreeing(candidate) + columns;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(CANDIDATES[best]);
    }

    private int agreeing(int candidate) {
        var agreeing = 0;
        for (var i = 0; i < Math.max(1, records); i++) {
            agreeing += counts[i][candidate] == counts[0][candidate] ? 1 : 0;
        }
        return agreeing;
    }
}
