package services.imports.records;

import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import domain.imports.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;

/**
 * Brings together the records that are one thing, such as a product, wherever in the file they are;
 * only things whose last record has not come yet are held.
 */
public record RecordGroups(TableReading tables, ImportSource source, String file) {

    /** A product of more is not one; held all at once it would fill the memory. */
    private static final int MOST_RECORDS = 5_000;

    private static final List<TableRow> NONE = List.of();

    /** Which records belong together. */
    public interface Grouping {

        /** Sees every record before any of them is asked for. */
        void notice(TableRow row);

        /** What all records of a product have in common; empty: it belongs to none. */
        String keyOf(TableRow row);

        /** The last line of a product of which these records have come. */
        long lastLine(String key, List<TableRow> rows);

        /** Why a record that belongs to no product does not. */
        Reading readingOfSingle(TableRow row);

        /** What such a record is counted as. */
        Kind kindOfSingle(TableRow row);

        /** What records are counted as that have no content, or a fault. */
        default Kind kindOfBroken() {
            return Kind.PRODUCTS;
        }
    }

    public void noticeAll(Grouping grouping) throws IOException {
        try (var table = tables.open(source, file)) {
            while (table.hasNext()) {
                var row = table.next();
                if (isWhole(row)) {
                    grouping.notice(row);
                }
            }
        }
    }

    /**
     * @param products gets every product's key and records, in the order in which they end
     */
    public void read(
            Grouping grouping, RowReport report, BiConsumer<String, List<TableRow>> products)
            throws IOException {
        noticeAll(grouping);
        var open = new HashMap<String, List<TableRow>>();
        try (var table = tables.open(source, file)) {
            while (table.hasNext()) {
                var row = table.next();
                if (isWhole(row)) {
                    add(open, grouping, row, report, products);
                } else {
                    report.record(grouping.kindOfBroken(), row, _ -> emptyRow());
                }
            }
        }
    }

    private static boolean isWhole(TableRow row) {
        return !row.isBlank() && row.fault().isEmpty();
    }

    /** Told by {@link RowReport#record} only of records without a fault. */
    private static Reading emptyRow() {
        return new Reading.Skipped("The row is empty");
    }

    private void add(
            Map<String, List<TableRow>> open,
            Grouping grouping,
            TableRow row,
            RowReport report,
            BiConsumer<String, List<TableRow>> products) {
        var key = grouping.keyOf(row);
        if (key.isEmpty()) {
            report.accept(grouping.kindOfSingle(row), row, NONE, grouping.readingOfSingle(row));
            return;
        }
        var rows = open.computeIfAbsent(key, _ -> new ArrayList<>());
        rows.add(row);
        if (rows.size() > MOST_RECORDS) {
            throw new UnreadableInput(
                    "“%s”, line %d: more than %,d records from line %d on are one product"
                            .formatted(file, row.line(), MOST_RECORDS, rows.getFirst().line()));
        }
        if (row.line() >= grouping.lastLine(key, rows)) {
            open.remove(key);
            products.accept(key, rows);
        }
    }
}
