package services.imports.formats;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.SourceRow;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.tables.TableReading;

/**
 * The published tables of the Olist marketplace, as a folder or zip; its prices are in reais
 * whatever currency the import is given.
 */
@Component
class OlistFormat implements ImportFormat {

    private static final Set<OlistFile> CATALOGUE =
            EnumSet.of(
                    OlistFile.CATEGORY_NAMES,
                    OlistFile.SELLERS,
                    OlistFile.PRODUCTS,
                    OlistFile.ORDER_ITEMS);

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
        var ours = EnumSet.copyOf(CATALOGUE);
        ours.retainAll(found);
        return ours.isEmpty() ? 0 : 60 + 10 * ours.size();
    }

    @Override
    public List<String> remarks(ImportSource source) throws IOException {
        return OlistFile.in(source, tables).entrySet().stream()
                .filter(entry -> entry.getKey().isLeftToOrders())
                .map(
                        entry ->
                                "“%s” belongs to the orders and is left to their import"
                                        .formatted(entry.getValue()))
                .toList();
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        var files = OlistFile.in(source, tables);
        if (files.keySet().stream().noneMatch(CATALOGUE::contains)) {
            throw new UnreadableInput(
                    "“%s” has none of the Olist tables of sellers, products, category names or items"
                            .formatted(source.name()));
        }
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
