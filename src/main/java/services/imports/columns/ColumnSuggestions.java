package services.imports.columns;

import domain.imports.ImportSource;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import services.imports.tables.TableReading;

/** Looks at a file of any shape and suggests what its columns mean. */
@Component
public class ColumnSuggestions {

    private static final int ROWS = 20;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 80;

    private final TableReading tables;

    ColumnSuggestions(TableReading tables) {
        this.tables = tables;
    }

    /**
     * The columns of the source's first file, in its order.
     *
     * @throws domain.imports.UnreadableInput when it is no table
     */
    public List<ColumnSuggestion> of(ImportSource source) throws IOException {
        var file = source.files().getFirst();
        try (var table = tables.open(source, file)) {
            var header = table.header();
            var fields = ColumnAssignment.guessed(header).byColumn();
            var rows = tables.sample(source, file, ROWS);
            return IntStream.range(0, header.size())
                    .mapToObj(
                            column ->
                                    new ColumnSuggestion(
                                            header.names().get(column),
                                            fields.get(column),
                                            rows.stream()
                                                    .map(row -> row.word(column))
                                                    .filter(value -> !value.isEmpty())
                                                    .distinct()
                                                    .limit(SAMPLES)
                                                    .map(ColumnSuggestions::shortened)
                                                    .toList()))
                    .toList();
        }
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SAMPLE_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…";
    }
}
