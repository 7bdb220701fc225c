package services.imports.counting;

import domain.imports.ImportFormat;
import domain.imports.ImportOptions;
import domain.imports.ImportSource;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import domain.imports.StockContent;
import domain.imports.UnreadableInput;
import domain.stock.StockLevel;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import services.imports.columns.ColumnAssignment;
import services.imports.columns.ColumnField;
import services.imports.tables.Header;
import services.imports.tables.RowRefused;
import services.imports.tables.TableReading;
import services.imports.tables.TableRow;
import services.imports.values.Cell;

/** A table with a SKU, a quantity and perhaps a location; Shopify's inventory file is one too. */
@Component
class StockFormat implements ImportFormat {

    private static final int SURE = 60;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}([.,]0{1,2})?");
    private static final String[] QUANTITY = {
        "on hand (new)", "on hand (current)", "on hand", "quantity on hand", "counted", "gezählt"
    };
    private static final String[] LOCATION = {
        "location", "warehouse", "lagerort", "lager", "lokasi", "gudang", "local", "ubicación"
    };

    /** Which column is what. */
    private record Columns(int sku, int quantity, int location) {}

    private final TableReading tables;

    StockFormat(TableReading tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "stock";
    }

    /** A table with prices or texts is one of products, whatever else it says. */
    @Override
    public int confidence(ImportSource source) throws IOException {
        for (var file : source.files()) {
            var header = tables.header(source, file);
            if (header.isPresent() && isStock(header.get())) {
                return SURE;
            }
        }
        return 0;
    }

    private static boolean isStock(Header header) {
        var guessed = ColumnAssignment.guessed(header);
        return guessed.column(ColumnField.SKU) >= 0
                && (guessed.column(ColumnField.STOCK) >= 0 || header.has(QUANTITY))
                && guessed.column(ColumnField.PRICE) < 0
                && guessed.column(ColumnField.DESCRIPTION) < 0;
    }

    @Override
    public void read(ImportSource source, ImportOptions options, Consumer<SourceRow> rows)
            throws IOException {
        for (var file :
                tables.requireFiles(source, StockFormat::isStock, "a table of SKU and quantity")) {
            try (var table = tables.open(source, file)) {
                var columns = columns(file, table.header(), options);
                while (table.hasNext()) {
                    var row = table.next();
                    rows.accept(
                            new SourceRow(
                                    Kind.STOCK,
                                    file,
                                    row.line(),
                                    row.raw(),
                                    List.of(),
                                    reading(row, columns)));
                }
            }
        }
    }

    private static Columns columns(String file, Header header, ImportOptions options) {
        var assigned =
                options.columns().isEmpty()
                        ? ColumnAssignment.guessed(header)
                        : ColumnAssignment.said(file, header, options.columns());
        assigned.require(file, ColumnField.SKU);
        var named = header.find(QUANTITY);
        var quantity = named >= 0 ? named : assigned.column(ColumnField.STOCK);
        if (quantity < 0) {
            throw new UnreadableInput(
                    "“%s”, line 1: no column is the quantity; name it “quantity”".formatted(file));
        }
        return new Columns(assigned.column(ColumnField.SKU), quantity, header.find(LOCATION));
    }

    private static Reading reading(TableRow row, Columns columns) {
        var fault = row.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        try {
            return new Reading.Understood(content(row, columns), List.of());
        } catch (RowRefused refusal) {
            return refused(refusal);
        }
    }

    private static StockContent content(TableRow row, Columns columns) {
        var sku = Cell.of(row, columns.sku);
        if (sku.isEmpty()) {
            throw sku.refused("The SKU is missing");
        }
        var location = Cell.of(row, columns.location).text();
        return new StockContent(
                location.isEmpty() ? sku.text() : sku.text() + " @ " + location,
                sku.text(),
                location,
                whole(Cell.of(row, columns.quantity)));
    }

    private static int whole(Cell cell) {
        if (cell.isEmpty()) {
            throw cell.refused("The quantity is missing");
        }
        // A separator of thousands could as well be a decimal one: nobody's stock is guessed.
        if (!WHOLE.matcher(cell.text()).matches()) {
            throw cell.refused("“%s” is not a whole number of pieces", cell.text());
        }
        var quantity = Integer.parseInt(cell.text().split("[.,]", 2)[0]);
        if (quantity > StockLevel.MOST) {
            throw cell.refused("More than %d of one thing are not counted", StockLevel.MOST);
        }
        return quantity;
    }

    private static Reading refused(RowRefused refusal) {
        return new Reading.Refused(refusal.column(), refusal.sentence());
    }
}
