package services.imports.formats;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.shared.Slug;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.records.KeyLines;
import services.imports.records.RecordGroups;
import services.imports.records.RowReport;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;

/** Product files as Shopify exports them; offers are for the seller the import is made for. */
@Component
class ShopifyFormat implements ImportFormat {

    private static final int CERTAIN = 95;

    private final TableReading tables;

    ShopifyFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "shopify-products";
    }

    @Override
    public int confidence(ImportSource source) throws IOException {
        return tables.files(source, ShopifyColumns::areIn).isEmpty() ? 0 : CERTAIN;
    }

    @Override
    public List<String> remarks(ImportSource source) throws IOException {
        return tables.files(source, ShopifyColumns::areOfOrders).stream()
                .map("“%s” has orders; take it in by itself, as Shopify orders"::formatted)
                .toList();
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        for (var file :
                tables.requireFiles(source, ShopifyColumns::areIn, "a Shopify product export")) {
            read(source, file, options, rows);
        }
    }

    private void read(
            ImportSource source, String file, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        ShopifyColumns columns;
        try (var table = tables.open(source, file)) {
            columns = new ShopifyColumns(table.header());
        }
        var handles = new ByHandle(columns);
        var report = new RowReport(file, rows);
        new RecordGroups(tables, source, file)
                .read(
                        handles,
                        report,
                        (handle, records) ->
                                new ShopifyProduct(
                                                columns,
                                                options.currency(),
                                                handles.skus,
                                                handle,
                                                records)
                                        .report(report));
    }

    /** Records of one handle are one product; the current dialect may leave it to the title. */
    private static final class ByHandle implements RecordGroups.Grouping {

        final KeyLines skus = new KeyLines();
        private final KeyLines lastLines = new KeyLines();
        private final ShopifyColumns columns;

        ByHandle(ShopifyColumns columns) {
            this.columns = columns;
        }

        @Override
        public void notice(TableRow row) {
            var sku = row.word(columns.sku);
            if (!sku.isEmpty()) {
                var _ = skus.first(sku, row.line());
            }
            lastLines.last(keyOf(row), row.line());
        }

        @Override
        public String keyOf(TableRow row) {
            var handle = row.word(columns.handle);
            var title = row.text(columns.title);
            return !handle.isEmpty() || title.isBlank() ? handle : Slug.from(title).value();
        }

        @Override
        public long lastLine(String key, List<TableRow> rows) {
            return lastLines.lineOf(key);
        }

        @Override
        public Reading readingOfSingle(TableRow row) {
            return new Reading.Refused(
                    columns.handle < 0 ? "" : row.header().names().get(columns.handle),
                    "It has neither a handle nor a title, so nobody knows which product it is of");
        }

        @Override
        public Kind kindOfSingle(TableRow row) {
            return Kind.PRODUCTS;
        }
    }
}
