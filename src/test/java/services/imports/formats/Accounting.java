package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import domain.imports.ImportSource;
import domain.imports.SourceRow;
import domain.imports.SourceRow.RelatedRecord;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import services.imports.tables.TablesForTests;

/** Checks that nothing of a file is lost on the way. */
public final class Accounting {

    private Accounting() {}

    /** Every record of the files is a row's own or one of its related ones, and nothing else is. */
    public static void everyRecordIsAccountedFor(ImportSource source, List<SourceRow> rows)
            throws IOException {
        for (var file : source.files()) {
            var expected = new TreeSet<Long>();
            try (var table = TablesForTests.reading().open(source, file)) {
                table.forEachRemaining(row -> expected.add(row.line()));
            }
            var told = new TreeSet<Long>();
            for (var row : rows) {
                if (row.file().equals(file)) {
                    told.add(row.line());
                }
                row.related().stream()
                        .filter(related -> related.file().equals(file))
                        .map(RelatedRecord::line)
                        .forEach(told::add);
            }
            assertThat(told).isEqualTo(expected);
        }
    }
}
