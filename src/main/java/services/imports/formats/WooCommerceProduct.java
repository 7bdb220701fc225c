package services.imports.formats;

import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;
import services.imports.values.ArticleNumbers;
import services.imports.values.Cell;
import services.imports.values.Measure;

/** One product of a WooCommerce file: its own record, and those of its variations. */
final class WooCommerceProduct {

    private static final String ONLY_VARIANT = "default";
    private static final String ANY_VALUE = "Any";

    private final WooCommerceColumns columns;
    private final WooCommerceFamilies families;
    private final WooCommerceAttributes attributes;
    private final Currency currency;
    private final TableRow parent;
    private final List<TableRow> variations;
    private final List<String> options;
    private final String externalId;
    private final ProductReport report;

    WooCommerceProduct(
            WooCommerceColumns columns,
            WooCommerceFamilies families,
            Currency currency,
            List<TableRow> rows) {
        this.columns = columns;
        this.families = families;
        this.attributes = new WooCommerceAttributes(columns);
        this.currency = currency;
        this.parent =
                rows.stream().filter(row -> !columns.isVariation(row)).findFirst().orElseThrow();
        this.variations = rows.stream().filter(columns::isVariation).toList();
        this.options = attributes.options(parent, variations);
        this.externalId = externalId();
        this.report = new ProductReport(parentFirst(rows));
    }

    private List<TableRow> parentFirst(List<TableRow> rows) {
        return rows.stream().sorted(Comparator.comparing((TableRow row) -> row != parent)).toList();
    }

    /** The shop's id; files without ids are told apart by SKU, and by name at the worst. */
    private String externalId() {
        var id = parent.word(columns.id);
        var sku = parent.word(columns.sku);
        if (!id.isEmpty()) {
            return id;
        }
        return sku.isEmpty() ? "name:" + parent.word(columns.name) : "sku:" + sku;
    }

    void report(RowReport rowReport) {
        var type = columns.typeOf(parent);
        if (type.equals("grouped") && variations.isEmpty()) {
            rowReport.accept(
                    Kind.PRODUCTS,
                    parent,
                    List.of(),
                    new Reading.Skipped(
                            "It only groups other products (%s), which are taken by themselves"
                                    .formatted(parent.word(columns.grouped))));
            return;
        }
        for (var url : EscapedList.split(parent.text(columns.images))) {
            report.images().add(url, "", 0);
        }
        for (var row : variations.isEmpty() ? List.of(parent) : variations) {
            report.variant(
                    row,
                    remarks -> variant(row, remarks),
                    (variant, remarks) -> offer(row, variant, remarks));
        }
        report.finish(rowReport, _ -> product(type));
    }

    private VariantContent variant(TableRow row, List<String> remarks) {
        var id = row.word(columns.id);
        if (!id.isEmpty() && row != parent) {
            refuseRepeatedId(row);
        }
        var values = values(row, remarks);
        var sku = row.word(columns.sku);
        if (sku.isEmpty()) {
            var base = parent.word(columns.sku);
            sku = GeneratedSku.of(base.isEmpty() ? "product-" + externalId : base, values);
        } else {
            RowReport.refuseRepetition(families.skus, row, columns.sku, "The SKU");
        }
        var variantId = row == parent ? ONLY_VARIANT : id.isEmpty() ? sku : id;
        if (row != parent) {
            EscapedList.split(row.text(columns.images))
                    .forEach(url -> report.images().addOfVariant(url, variantId));
        }
        var ownWeight = Cell.of(row, columns.weight);
        return new VariantContent(
                variantId,
                sku,
                ArticleNumbers.gtinIfAny(Cell.of(row, columns.gtin), remarks),
                values,
                Measure.grams(
                        ownWeight.isEmpty() ? Cell.of(parent, columns.weight) : ownWeight,
                        columns.weightUnit));
    }

    private void refuseRepeatedId(TableRow row) {
        var first = families.firstLineOfId(row.word(columns.id));
        if (first != row.line()) {
            throw Cell.of(row, columns.id)
                    .refused(
                            "The ID “%s” is on line %d already, and again on line %d",
                            row.word(columns.id), first, row.line());
        }
    }

    private void refuseRepeatedProduct() {
        if (!parent.word(columns.id).isEmpty()) {
            refuseRepeatedId(parent);
        }
        var first = families.firstLineOfProduct(externalId, parent.line());
        if (first != parent.line()) {
            throw new RowRefused(
                    "",
                    "The product “%s” is on line %d already, and again on line %d"
                            .formatted(parent.word(columns.name), first, parent.line()));
        }
    }

    private List<String> values(TableRow row, List<String> remarks) {
        var values = new ArrayList<String>();
        for (var option : row == parent ? List.<String>of() : options) {
            var value = attributes.valueOf(row, option);
            if (value.isEmpty()) {
                remarks.add(
                        "The variation on line %d is for any “%s”".formatted(row.line(), option));
            }
            values.add(value.orElse(ANY_VALUE));
        }
        return values;
    }

    private Reading offer(TableRow row, VariantContent variant, List<String> remarks) {
        var stock = Cell.of(row, columns.stock);
        Measure.refuseNegativeStock(stock);
        var regular = Cell.of(row, columns.regularPrice);
        var sale = Cell.of(row, columns.salePrice);
        if (regular.isEmpty() && sale.isEmpty()) {
            return new Reading.Skipped("It has no price, so the product is taken without an offer");
        }
        var price = isOnSaleNow(row, sale, remarks) || regular.isEmpty() ? sale : regular;
        var prices =
                OfferPrices.read(
                        price, price == sale ? regular : new Cell("", ""), currency, remarks);
        OfferPrices.remarkStock(stock, remarks);
        var elsewhere = row.word(columns.externalUrl);
        if (!elsewhere.isEmpty()) {
            remarks.add("In its shop it was sold elsewhere, at %s".formatted(elsewhere));
        }
        return RowReport.understood(
                new OfferContent(
                        externalId + "/" + variant.externalId(),
                        externalId,
                        variant.externalId(),
                        null,
                        variant.sku(),
                        prices.price(),
                        prices.listPrice(),
                        "NEW"),
                remarks);
    }

    /** A sale from a day to a day is left to whoever sets the price on that day. */
    private boolean isOnSaleNow(TableRow row, Cell sale, List<String> remarks) {
        var from = row.word(columns.saleFrom);
        var until = row.word(columns.saleUntil);
        if (sale.isEmpty()) {
            return false;
        }
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        remarks.add(
                "The sale price %s is left out, as it counts only %s %s"
                        .formatted(
                                sale.text(),
                                from.isEmpty() ? "until" : "from " + from + " until",
                                until.isEmpty() ? "further notice" : until)
                        .strip());
        return false;
    }

    private ProductContent product(String type) {
        var title = parent.text(columns.name);
        if (title.isBlank()) {
            throw new RowRefused(
                    parent.header().names().get(columns.name), "The product has no name");
        }
        refuseRepeatedProduct();
        if (!List.of("simple", "variable", "external", "grouped").contains(type)) {
            report.remarks().add("Its type “%s” is taken as a simple product".formatted(type));
        }
        var categories = EscapedList.split(parent.text(columns.categories));
        var description = parent.text(columns.description);
        return new ProductContent(
                externalId,
                title,
                parent.text(columns.brands),
                description.isBlank() ? parent.text(columns.shortDescription) : description,
                deepest(categories),
                options,
                properties(categories),
                List.copyOf(report.variants()),
                report.imageList(),
                isPublished());
    }

    /** A product has one category here: of several the most specific, of equals the first. */
    private static List<String> deepest(List<String> categories) {
        return categories.stream()
                .map(WooCommerceProduct::path)
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    private static List<String> path(String category) {
        return Arrays.stream(category.split(">"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Map<String, String> properties(List<String> categories) {
        var properties = new LinkedHashMap<String, String>();
        attributes
                .of(parent)
                .forEach(
                        (name, value) -> {
                            if (!options.contains(name) && !value.isBlank()) {
                                properties.put(name, String.join(", ", EscapedList.split(value)));
                            }
                        });
        if (!parent.text(columns.description).isBlank()) {
            put(properties, "Short description", columns.shortDescription);
        }
        put(properties, "Tags", columns.tags);
        put(properties, "External URL", columns.externalUrl);
        put(properties, "Button text", columns.buttonText);
        if (categories.size() > 1) {
            properties.put("Categories", String.join(", ", categories));
        }
        for (var column : columns.kept) {
            put(properties, parent.header().names().get(column), column);
        }
        return properties;
    }

    private void put(Map<String, String> properties, String name, int column) {
        if (!parent.text(column).isBlank()) {
            properties.put(name, parent.text(column));
        }
    }

    private boolean isPublished() {
        var hidden = parent.word(columns.visibility).equals("hidden");
        if (hidden) {
            report.remarks().add("It is hidden in its shop’s catalogue, so it is not published");
        }
        var published = parent.word(columns.published);
        return !hidden && (published.isEmpty() || published.equals("1"));
    }
}
