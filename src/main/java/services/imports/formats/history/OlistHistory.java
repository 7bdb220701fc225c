package services.imports.formats.history;

import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.imports.SourceRow.RelatedRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import services.imports.records.KeptRows;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;

/**
 * The orders of an Olist folder: each is a record of one file with its customer, items and payments
 * in three others. These are kept in memory, compactly; the orders stream by.
 */
public final class OlistHistory {

    private final TableReading tables;
    private final ImportSource source;
    private final Consumer<SourceRow> rows;

    public OlistHistory(TableReading tables, ImportSource source, Consumer<SourceRow> rows) {
        this.tables = tables;
        this.source = source;
        this.rows = rows;
    }

    /** Files that may be absent. */
    public record Files(
            String orders,
            @Nullable String customers,
            @Nullable String items,
            @Nullable String payments) {}

    public void readOrders(Files files) throws IOException {
        var parts = new EnumMap<Kind, Part>(Kind.class);
        put(parts, Kind.CUSTOMERS, files.customers(), "customer_id");
        put(parts, Kind.ITEMS, files.items(), "order_id");
        put(parts, Kind.PAYMENTS, files.payments(), "order_id");
        try (var table = tables.open(source, files.orders())) {
            var columns = new OlistOrderColumns(table.header());
            var seen = new KeyLines();
            while (table.hasNext()) {
                order(files.orders(), table.next(), columns, parts, seen);
            }
        }
        parts.forEach((kind, part) -> part.kept().forEachLeft(row -> left(kind, part, row)));
    }

    /** The records of one file that belong to orders. */
    private record Part(String file, KeptRows kept) {}

    private void put(Map<Kind, Part> parts, Kind kind, @Nullable String file, String key)
            throws IOException {
        if (file != null) {
            try (var table = tables.open(source, file)) {
                parts.put(kind, new Part(file, KeptRows.of(table, key)));
            }
        }
    }

    private void order(
            String file,
            TableRow row,
            OlistOrderColumns columns,
            Map<Kind, Part> parts,
            KeyLines seen) {
        var related = new EnumMap<Kind, List<TableRow>>(Kind.class);
        parts.forEach(
                (kind, part) ->
                        related.put(
                                kind,
                                part.kept()
                                        .take(
                                                row.word(
                                                        kind == Kind.CUSTOMERS
                                                                ? columns.customer
                                                                : columns.id))));
        rows.accept(
                new SourceRow(
                        Kind.ORDERS,
                        file,
                        row.line(),
                        row.raw(),
                        records(parts, related),
                        counts(related),
                        reading(row, columns, parts, related, seen)));
    }

    private static Reading reading(
            TableRow row,
            OlistOrderColumns columns,
            Map<Kind, Part> parts,
            Map<Kind, List<TableRow>> related,
            KeyLines seen) {
        try {
            refuseFault(row);
            RowReport.refuseRepetition(seen, row, columns.id, "The order");
            return new OlistOrder(row, columns)
                    .reading(
                            related.getOrDefault(Kind.CUSTOMERS, List.of()),
                            part(parts, related, Kind.ITEMS),
                            part(parts, related, Kind.PAYMENTS));
        } catch (RowRefused refusal) {
            return RowReport.refused(refusal);
        }
    }

    private static OlistOrder.Records part(
            Map<Kind, Part> parts, Map<Kind, List<TableRow>> related, Kind kind) {
        var part = parts.get(kind);
        return new OlistOrder.Records(
                part == null ? "" : part.file(), related.getOrDefault(kind, List.of()));
    }

    private static List<RelatedRecord> records(
            Map<Kind, Part> parts, Map<Kind, List<TableRow>> related) {
        var records = new ArrayList<RelatedRecord>();
        related.forEach(
                (kind, found) -> {
                    var part = parts.get(kind);
                    if (part != null) {
                        found.forEach(
                                one ->
                                        records.add(
                                                new RelatedRecord(
                                                        part.file(), one.line(), one.raw())));
                    }
                });
        return records;
    }

    private static Map<Kind, Integer> counts(Map<Kind, List<TableRow>> related) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        related.forEach(
                (kind, found) -> {
                    if (!found.isEmpty()) {
                        counts.put(kind, found.size());
                    }
                });
        return counts;
    }

    static void refuseFault(TableRow row) {
        row.fault()
                .ifPresent(
                        fault -> {
                            throw fault;
                        });
    }

    private void left(Kind kind, Part part, TableRow row) {
        new RowReport(part.file(), rows)
                .record(
                        kind,
                        row,
                        _ ->
                                kind == Kind.CUSTOMERS
                                        ? new Reading.Skipped("None of the orders is theirs")
                                        : new Reading.Refused(
                                                "order_id",
                                                "Its order is not among the orders of this folder"));
    }
}
