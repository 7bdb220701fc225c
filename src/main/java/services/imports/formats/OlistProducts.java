package services.imports.formats;

import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.Header;
import services.imports.tables.Table;
import services.imports.tables.TableRow;
import services.imports.values.Cell;
import services.imports.values.Measure;

/**
 * The products of Olist, whose titles are not published: they are called by their category and the
 * beginning of their id. Each has one variant.
 */
final class OlistProducts {

    private static final String NO_CATEGORY = "Product";

    private final Map<String, String> categoryNames;
    private final KeyLines seen = new KeyLines();
    private final int id;
    private final int category;
    private final int weight;
    private final Map<String, Integer> measures = new LinkedHashMap<>();

    OlistProducts(Header header, Map<String, String> categoryNames) {
        this.categoryNames = categoryNames;
        this.id = header.require("product_id");
        this.category = header.require("product_category_name");
        this.weight = header.require("product_weight_g");
        measures.put("Length (cm)", header.find("product_length_cm"));
        measures.put("Width (cm)", header.find("product_width_cm"));
        measures.put("Height (cm)", header.find("product_height_cm"));
        measures.put("Photos", header.find("product_photos_qty"));
    }

    void read(Table table, RowReport report) {
        while (table.hasNext()) {
            report.record(Kind.PRODUCTS, table.next(), this::product);
        }
    }

    private Reading product(TableRow row) {
        RowReport.refuseRepetition(seen, row, id, "The product");
        var remarks = new ArrayList<String>();
        var key = row.word(category);
        var known = categoryNames.containsKey(key);
        if (key.isEmpty()) {
            remarks.add("It has no category");
        } else if (!known) {
            remarks.add(
                    "Its category “%s” is not among the category names, so it has none"
                            .formatted(key));
        }
        var productId = row.word(id);
        var name = categoryNames.getOrDefault(key, OlistCategories.readable(key));
        var variant =
                new VariantContent(
                        productId,
                        productId,
                        null,
                        List.of(),
                        Measure.grams(Cell.of(row, weight), "g"));
        var content =
                new ProductContent(
                        productId,
                        (name.isEmpty() ? NO_CATEGORY : name) + " " + OlistSellers.start(productId),
                        "",
                        "",
                        known ? List.of(key) : List.of(),
                        List.of(),
                        attributes(row),
                        List.of(variant),
                        List.of(),
                        true);
        return RowReport.understood(content, remarks);
    }

    private Map<String, String> attributes(TableRow row) {
        var attributes = new LinkedHashMap<String, String>();
        measures.forEach(
                (name, column) -> {
                    var value = Cell.of(row, column);
                    if (!value.isEmpty()) {
                        attributes.put(name, plain(value));
                    }
                });
        return attributes;
    }

    /** The published file writes counts as {@code 1.0}. */
    private static String plain(Cell value) {
        return Measure.number(value).stripTrailingZeros().toPlainString();
    }
}
