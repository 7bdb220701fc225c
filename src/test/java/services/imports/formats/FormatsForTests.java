package services.imports.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import domain.imports.Content;
import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Reads whole sources and looks at what came out. */
public final class FormatsForTests {

    public static final ImportOptions EUROS =
            new ImportOptions(Currency.getInstance("EUR"), Map.of());

    private FormatsForTests() {}

    /** The shared test data, which is not part of the project; the test is skipped without it. */
    public static Path sharedData(String path) {
        var data = Path.of("..", "shared", "data").resolve(path);
        assumeTrue(Files.exists(data), "The shared test data is not there: " + data);
        return data;
    }

    public static List<SourceRow> read(ImportFormat format, ImportSource source)
            throws IOException {
        return read(format, source, EUROS);
    }

    public static List<SourceRow> read(
            ImportFormat format, ImportSource source, ImportOptions options) throws IOException {
        var rows = new ArrayList<SourceRow>();
        format.read(source, options, rows::add);
        return rows;
    }

    public static List<SourceRow> of(List<SourceRow> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public static <T extends Content> List<T> contents(List<SourceRow> rows, Class<T> type) {
        return rows.stream()
                .map(SourceRow::reading)
                .filter(Reading.Understood.class::isInstance)
                .map(reading -> ((Reading.Understood) reading).content())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** {@code line column: reason} of every refused row. */
    public static List<String> refusals(List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> row.reading() instanceof Reading.Refused)
                .map(
                        row -> {
                            var refused = (Reading.Refused) row.reading();
                            return "%d %s: %s"
                                    .formatted(row.line(), refused.column(), refused.reason());
                        })
                .toList();
    }

    /** {@code line: reason} of every skipped row. */
    public static List<String> skips(List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> row.reading() instanceof Reading.Skipped)
                .map(row -> row.line() + ": " + ((Reading.Skipped) row.reading()).reason())
                .toList();
    }

    public static List<String> remarks(List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> row.reading() instanceof Reading.Understood)
                .flatMap(row -> ((Reading.Understood) row.reading()).remarks().stream())
                .toList();
    }
}
