package services.imports.formats;

import domain.imports.Content.OfferContent;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import domain.shared.Money;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import services.imports.records.RowReport;
import services.imports.tables.Header;
import services.imports.tables.RowRefused;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;
import services.imports.values.Cell;
import services.imports.values.Prices;

/**
 * The offers of Olist, which publishes none: what a seller last took for a product is its price.
 *
 * <p>Last is the line with the latest shipping limit, and of equal ones the later line. The other
 * lines of the same product and seller are skipped.
 */
final class OlistOffers {

    private static final Currency REAL = Currency.getInstance("BRL");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** The line that counts for an offer, so far. */
    private record Latest(String shippingLimit, long line) {}

    private final TableReading tables;
    private final ImportSource source;
    private final String file;
    private final Map<String, Latest> latest = new HashMap<>();

    OlistOffers(TableReading tables, ImportSource source, String file) {
        this.tables = tables;
        this.source = source;
        this.file = file;
    }

    void read(RowReport report) throws IOException {
        try (var table = tables.open(source, file)) {
            var columns = new Columns(table.header());
            while (table.hasNext()) {
                findLatest(table.next(), columns);
            }
        }
        try (var table = tables.open(source, file)) {
            var columns = new Columns(table.header());
            while (table.hasNext()) {
                report.record(Kind.OFFERS, table.next(), row -> offer(row, columns));
            }
        }
    }

    /** A line that will be refused does not stand in the way of an older, good one. */
    private void findLatest(TableRow row, Columns columns) {
        try {
            if (row.fault().isEmpty()) {
                columns.check(row);
                latest.merge(
                        columns.key(row),
                        new Latest(row.word(columns.shippingLimit), row.line()),
                        (one, other) ->
                                one.shippingLimit.compareTo(other.shippingLimit) > 0 ? one : other);
            }
        } catch (RowRefused _) {
            // The second pass says so.
        }
    }

    private Reading offer(TableRow row, Columns columns) {
        var price = columns.check(row);
        var winner = latest.get(columns.key(row));
        if (winner != null && winner.line != row.line()) {
            return new Reading.Skipped(
                    "An older price of the same offer; line %d has the latest one"
                            .formatted(winner.line));
        }
        var product = row.word(columns.product);
        return RowReport.understood(
                new OfferContent(
                        columns.key(row),
                        product,
                        product,
                        row.word(columns.seller),
                        product,
                        price,
                        null,
                        "NEW"),
                List.of());
    }

    private static final class Columns {

        final int product;
        final int seller;
        final int shippingLimit;
        final int price;

        Columns(Header header) {
            product = header.require("product_id");
            seller = header.require("seller_id");
            shippingLimit = header.require("shipping_limit_date");
            price = header.require("price");
        }

        String key(TableRow row) {
            return row.word(product) + ":" + row.word(seller);
        }

        Money check(TableRow row) {
            for (var column : List.of(product, seller)) {
                var cell = Cell.of(row, column);
                if (cell.isEmpty()) {
                    throw cell.refused(
                            "The %s is missing", column == product ? "product" : "seller");
                }
            }
            var limit = Cell.of(row, shippingLimit);
            try {
                var _ = LocalDateTime.parse(limit.text(), TIME);
            } catch (DateTimeParseException _) {
                throw limit.refused("“%s” is not a date like 2018-01-31 12:00:00", limit.text());
            }
            return Prices.plain(Cell.of(row, price), REAL);
        }
    }
}
