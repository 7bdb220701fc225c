package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Sizes that depend on what a file is; Checkstyle has those that hold for every file. */
class SizesTest {

    private static final int MOST_LINES_OF_A_SCREEN = 200;
    private static final int MOST_LINES_OF_A_USE_CASE = 200;
    private static final int MOST_LINES_OF_A_MIGRATION = 150;

    /** Written before the limit was checked, and never changed since: migrations are immutable. */
    private static final String FIRST_CATALOGUE = "V004__catalog.sql";

    @Test
    void screensAreShort() throws IOException {
        assertThat(longerThan(MOST_LINES_OF_A_SCREEN, Path.of("src/main/java/views"), _ -> true))
                .as("extract a component")
                .isEmpty();
    }

    @Test
    void useCasesAreShort() throws IOException {
        assertThat(
                        longerThan(
                                MOST_LINES_OF_A_USE_CASE,
                                Path.of("src/main/java/services"),
                                text -> text.contains("@PreAuthorize")))
                .as("more than one activity")
                .isEmpty();
    }

    @Test
    void migrationsHaveOneIdea() throws IOException {
        var found =
                longerThan(
                        MOST_LINES_OF_A_MIGRATION,
                        Path.of("src/main/resources/db/migration"),
                        _ -> true);
        found.remove(FIRST_CATALOGUE);

        assertThat(found).isEmpty();
    }

    private static Map<String, Integer> longerThan(int most, Path root, Predicate<String> wanted)
            throws IOException {
        var found = new TreeMap<String, Integer>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                var lines = (int) text.lines().count();
                if (lines > most && wanted.test(text)) {
                    found.put(file.getFileName().toString(), lines);
                }
            }
        }
        return found;
    }
}
