package services.imports.formats;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.SourceRow;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.records.RecordGroups;
import services.imports.records.RowReport;
import services.imports.tables.TableReading;

/** Product files as WooCommerce exports them; offers are for the seller the import is made for. */
@Component
class WooCommerceFormat implements ImportFormat {

    private static final int CERTAIN = 95;

    private final TableReading tables;

    WooCommerceFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "woocommerce-products";
    }

    @Override
    public int confidence(ImportSource source) throws IOException {
        return tables.files(source, WooCommerceColumns::areIn).isEmpty() ? 0 : CERTAIN;
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        for (var file :
                tables.requireFiles(
                        source, WooCommerceColumns::areIn, "a WooCommerce product export")) {
            read(source, file, options, rows);
        }
    }

    private void read(
            ImportSource source, String file, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        WooCommerceColumns columns;
        try (var table = tables.open(source, file)) {
            columns = new WooCommerceColumns(table.header());
        }
        var families = new WooCommerceFamilies(columns);
        var report = new RowReport(file, rows);
        new RecordGroups(tables, source, file)
                .read(
                        families,
                        report,
                        (_, records) ->
                                new WooCommerceProduct(
                                                columns, families, options.currency(), records)
                                        .report(report));
    }
}
