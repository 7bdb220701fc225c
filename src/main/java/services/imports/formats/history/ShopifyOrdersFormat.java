package services.imports.formats.history;

import domain.imports.Content.SellerContent;
import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.imports.SourceRow.RelatedRecord;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import services.imports.records.KeyLines;
import services.imports.records.RecordGroups;
import services.imports.records.RowReport;
import services.imports.tables.Header;
import services.imports.tables.RowRefused;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;

/**
 * Order files as Shopify exports them: the first record of an order has everything, each further
 * item one of its own with little else. The vendor of an item is its seller.
 */
@Component
class ShopifyOrdersFormat implements ImportFormat {

    private static final int CERTAIN = 95;

    private final TableReading tables;

    ShopifyOrdersFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "shopify-orders";
    }

    @Override
    public int confidence(ImportSource source) throws IOException {
        return tables.files(source, ShopifyOrdersFormat::isOrders).isEmpty() ? 0 : CERTAIN;
    }

    private static boolean isOrders(Header header) {
        return header.has("Lineitem name") && header.has("Financial Status") && header.has("Name");
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        var vendors = new HashSet<String>();
        for (var file :
                tables.requireFiles(
                        source, ShopifyOrdersFormat::isOrders, "a Shopify order export")) {
            read(source, file, options, vendors, rows);
        }
    }

    private void read(
            ImportSource source,
            String file,
            ImportOptions options,
            Set<String> vendors,
            Consumer<SourceRow> rows)
            throws IOException {
        ShopifyOrderColumns columns;
        try (var table = tables.open(source, file)) {
            columns = new ShopifyOrderColumns(table.header());
        }
        new RecordGroups(tables, source, file)
                .read(
                        new ByName(columns),
                        new RowReport(file, rows),
                        (_, records) -> {
                            tellVendors(file, records, columns, vendors, rows);
                            rows.accept(order(file, records, columns, options));
                        });
    }

    /** Sellers come before the first order they appear in. */
    private static void tellVendors(
            String file,
            List<TableRow> records,
            ShopifyOrderColumns columns,
            Set<String> vendors,
            Consumer<SourceRow> rows) {
        for (var record : records) {
            var vendor = record.word(columns.vendor);
            if (!vendor.isEmpty() && vendors.add(vendor)) {
                rows.accept(
                        new SourceRow(
                                Kind.SELLERS,
                                file,
                                record.line(),
                                Map.of("Vendor", vendor),
                                RowReport.understood(
                                        new SellerContent(vendor, vendor, "", "", "", ""),
                                        List.of())));
            }
        }
    }

    private static SourceRow order(
            String file,
            List<TableRow> records,
            ShopifyOrderColumns columns,
            ImportOptions options) {
        var first = records.getFirst();
        var order = new ShopifyOrder(columns, records);
        var parts = new EnumMap<Kind, Integer>(Kind.class);
        count(parts, Kind.ITEMS, order.itemRecords().size());
        count(parts, Kind.PAYMENTS, order.hasPayment() ? 1 : 0);
        return new SourceRow(
                Kind.ORDERS,
                file,
                first.line(),
                first.raw(),
                records.stream()
                        .skip(1)
                        .map(other -> new RelatedRecord(file, other.line(), other.raw()))
                        .toList(),
                parts,
                reading(order, options));
    }

    private static void count(Map<Kind, Integer> parts, Kind kind, int number) {
        if (number > 0) {
            parts.put(kind, number);
        }
    }

    private static Reading reading(ShopifyOrder order, ImportOptions options) {
        try {
            return order.reading(options.currency());
        } catch (RowRefused refusal) {
            return RowReport.refused(refusal);
        }
    }

    /** Records of one name are one order. */
    private static final class ByName implements RecordGroups.Grouping {

        private final KeyLines lastLines = new KeyLines();
        private final ShopifyOrderColumns columns;

        ByName(ShopifyOrderColumns columns) {
            this.columns = columns;
        }

        @Override
        public void notice(TableRow row) {
            lastLines.last(keyOf(row), row.line());
        }

        @Override
        public String keyOf(TableRow row) {
            return row.word(columns.name);
        }

        @Override
        public long lastLine(String key, List<TableRow> rows) {
            return lastLines.lineOf(key);
        }

        @Override
        public Reading readingOfSingle(TableRow row) {
            return new Reading.Refused(
                    row.header().names().get(columns.name),
                    "It has no name, so nobody knows which order it is of");
        }

        @Override
        public Kind kindOfSingle(TableRow row) {
            return Kind.ORDERS;
        }

        @Override
        public Kind kindOfBroken() {
            return Kind.ORDERS;
        }
    }
}
