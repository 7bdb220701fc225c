package services.imports.formats;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.SourceRow;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.formats.history.OlistHistory;
import services.imports.formats.history.OlistReviews;
import services.imports.records.RowReport;
import services.imports.tables.TableReading;

/**
 * The published tables of the Olist marketplace, as a folder or zip, orders included; its prices
 * are in reais whatever currency the import is given.
 */
@Component
class OlistFormat implements ImportFormat {

    /** What makes sense without any other file. */
    private static final Set<OlistFile> READ_ALONE =
            EnumSet.of(
                    OlistFile.CATEGORY_NAMES,
                    OlistFile.SELLERS,
                    OlistFile.PRODUCTS,
                    OlistFile.ORDER_ITEMS,
                    OlistFile.ORDERS,
                    OlistFile.REVIEWS);

    private final TableReading tables;

    OlistFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "olist";
    }

    @Override
    public int confidence(ImportSource source) throws IOException {
        var found = OlistFile.in(source, tables).keySet();
        var ours = EnumSet.copyOf(READ_ALONE);
        ours.retainAll(found);
        return ours.isEmpty() ? 0 : Math.min(100, 60 + 10 * ours.size());
    }

    @Override
    public List<String> remarks(ImportSource source) throws IOException {
        var found = OlistFile.in(source, tables);
        var remarks = new ArrayList<String>();
        for (var file : found.entrySet()) {
            switch (file.getKey()) {
                case PLACES -> remarks.add("“%s” is not needed".formatted(file.getValue()));
                case CUSTOMERS, PAYMENTS -> {
                    if (!found.containsKey(OlistFile.ORDERS)) {
                        remarks.add(
                                "“%s” belongs to orders, which are not in this folder"
                                        .formatted(file.getValue()));
                    }
                }
                case ORDER_ITEMS -> {
                    if (!found.containsKey(OlistFile.ORDERS)) {
                        remarks.add(
                                "“%s” is taken for offers only, as there are no orders"
                                        .formatted(file.getValue()));
                    }
                }
                case CATEGORY_NAMES, SELLERS, PRODUCTS, ORDERS, REVIEWS -> {}
            }
        }
        return remarks;
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        var files = OlistFile.in(source, tables);
        if (files.keySet().stream().noneMatch(READ_ALONE::contains)) {
            throw new UnreadableInput(
                    "“%s” has none of the Olist tables of sellers, products, category names, items, orders or reviews"
                            .formatted(source.name()));
        }
        readCatalogue(source, files, rows);
        if (files.get(OlistFile.ORDERS) instanceof String orders) {
            new OlistHistory(tables, source, rows)
                    .readOrders(
                            new OlistHistory.Files(
                                    orders,
                                    files.get(OlistFile.CUSTOMERS),
                                    files.get(OlistFile.ORDER_ITEMS),
                                    files.get(OlistFile.PAYMENTS)));
        }
        if (files.get(OlistFile.REVIEWS) instanceof String file) {
            try (var table = tables.open(source, file)) {
                OlistReviews.read(table, new RowReport(file, rows));
            }
        }
    }

    private void readCatalogue(
            ImportSource source, Map<OlistFile, String> files, Consumer<SourceRow> rows)
            throws IOException {
        var names = readCategories(source, files, rows);
        if (files.get(OlistFile.SELLERS) instanceof String file) {
            try (var table = tables.open(source, file)) {
                OlistSellers.read(table, new RowReport(file, rows));
            }
        }
        if (files.get(OlistFile.PRODUCTS) instanceof String file) {
            try (var table = tables.open(source, file)) {
                new OlistProducts(table.header(), names).read(table, new RowReport(file, rows));
            }
        }
        if (files.get(OlistFile.ORDER_ITEMS) instanceof String file) {
            new OlistOffers(tables, source, file).read(new RowReport(file, rows));
        }
    }

    private Map<String, String> readCategories(
            ImportSource source, Map<OlistFile, String> files, Consumer<SourceRow> rows)
            throws IOException {
        var file = files.get(OlistFile.CATEGORY_NAMES);
        if (file == null) {
            return Map.of();
        }
        try (var table = tables.open(source, file)) {
            return OlistCategories.read(table, new RowReport(file, rows));
        }
    }
}
