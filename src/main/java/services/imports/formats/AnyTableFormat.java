package services.imports.formats;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.columns.ColumnAssignment;
import services.imports.columns.ColumnField;
import services.imports.records.KeyLines;
import services.imports.records.RecordGroups;
import services.imports.records.RowReport;
import services.imports.tables.Header;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;

/**
 * A table of products whose columns a person assigned, or whose headers speak for themselves; one
 * record is one variant, and records of the same product column are one product.
 */
@Component
class AnyTableFormat implements ImportFormat {

    /** Enough to be tried, too little to win against a format that knows the file. */
    private static final int LAST_RESORT = 1;

    private static final int SPEAKS_FOR_ITSELF = 40;

    private final TableReading tables;

    AnyTableFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public int confidence(ImportSource source) throws IOException {
        for (var file : source.files()) {
            var header = tables.header(source, file);
            if (header.isPresent() && isAssigned(ColumnAssignment.guessed(header.get()))) {
                return SPEAKS_FOR_ITSELF;
            }
        }
        return source.files().size() == 1 ? LAST_RESORT : 0;
    }

    private static boolean isAssigned(ColumnAssignment assignment) {
        return assignment.column(ColumnField.SKU) >= 0 && assignment.column(ColumnField.TITLE) >= 0;
    }

    @Override
    public List<String> remarks(ImportSource source) throws IOException {
        var remarks = new ArrayList<String>();
        for (var file : source.files()) {
            var header = tables.header(source, file);
            if (header.isPresent()) {
                leftAlone(header.get())
                        .ifPresent(columns -> remarks.add("“%s”: %s".formatted(file, columns)));
            }
        }
        return remarks;
    }

    private static Optional<String> leftAlone(Header header) {
        var fields = ColumnAssignment.guessed(header).byColumn();
        var names = new ArrayList<String>();
        for (var column = 0; column < header.size(); column++) {
            if (!fields.containsKey(column)) {
                names.add("“" + header.names().get(column) + "”");
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "these columns are not taken unless you say what they are: "
                                + String.join(", ", names));
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        var files =
                source.files().size() == 1
                        ? source.files()
                        : source.files().stream().filter(AnyTableFormat::mayBeTable).toList();
        if (files.isEmpty()) {
            throw new UnreadableInput(
                    "“%s” has no .csv, .tsv or .txt file".formatted(source.name()));
        }
        for (var file : files) {
            read(source, file, options, rows);
        }
    }

    private static boolean mayBeTable(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)");
    }

    private void read(
            ImportSource source, String file, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        ColumnAssignment columns;
        try (var table = tables.open(source, file)) {
            columns =
                    options.columns().isEmpty()
                            ? ColumnAssignment.guessed(table.header())
                            : ColumnAssignment.said(file, table.header(), options.columns());
        }
        columns.require(file, ColumnField.TITLE);
        columns.require(file, ColumnField.SKU);
        var products = new ByProduct(columns);
        var report = new RowReport(file, rows);
        new RecordGroups(tables, source, file)
                .read(
                        products,
                        report,
                        (_, records) ->
                                new AnyTableProduct(
                                                columns, options.currency(), products.skus, records)
                                        .report(report));
    }

    /** Without a product column every record is a product of its own. */
    private static final class ByProduct implements RecordGroups.Grouping {

        final KeyLines skus = new KeyLines();
        private final KeyLines lastLines = new KeyLines();
        private final int product;
        private final int sku;

        ByProduct(ColumnAssignment columns) {
            this.product = columns.column(ColumnField.PRODUCT);
            this.sku = columns.column(ColumnField.SKU);
        }

        @Override
        public void notice(TableRow row) {
            var key = row.word(sku);
            if (!key.isEmpty()) {
                var _ = skus.first(key, row.line());
            }
            if (product >= 0) {
                lastLines.last(keyOf(row), row.line());
            }
        }

        @Override
        public String keyOf(TableRow row) {
            var key = row.word(product);
            if (!key.isEmpty()) {
                return "product " + key;
            }
            // A repeated SKU is not another variant of the first one's product.
            return row.word(sku).isEmpty() ? "" : "line " + row.line() + " " + row.word(sku);
        }

        @Override
        public long lastLine(String key, List<TableRow> rows) {
            var first = rows.getFirst();
            return first.word(product).isEmpty() ? first.line() : lastLines.lineOf(key);
        }

        @Override
        public Reading readingOfSingle(TableRow row) {
            return new Reading.Refused(row.header().names().get(sku), "The SKU is missing");
        }

        @Override
        public Kind kindOfSingle(TableRow row) {
            return Kind.PRODUCTS;
        }
    }
}
