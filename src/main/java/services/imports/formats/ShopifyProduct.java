package services.imports.formats;

import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;
import services.imports.values.ArticleNumbers;
import services.imports.values.Cell;
import services.imports.values.Measure;

/** One product of a Shopify file: a first record with the product's fields, more for variants. */
final class ShopifyProduct {

    private static final String ONLY_OPTION = "Title";
    private static final String ONLY_VALUE = "Default Title";
    private static final String ONLY_VARIANT = "default";

    private final ShopifyColumns columns;
    private final Currency currency;
    private final KeyLines skus;
    private final String handle;
    private final List<TableRow> rows;
    private final TableRow main;

    /** Which of the three options the product has. */
    private final int[] options;

    private final ProductReport report;

    ShopifyProduct(
            ShopifyColumns columns,
            Currency currency,
            KeyLines skus,
            String handle,
            List<TableRow> rows) {
        this.columns = columns;
        this.currency = currency;
        this.skus = skus;
        this.handle = handle;
        this.rows = rows;
        this.main =
                rows.stream()
                        .filter(row -> !row.text(columns.title).isBlank())
                        .findFirst()
                        .orElse(rows.getFirst());
        this.options = options();
        this.report = new ProductReport(rows);
    }

    void report(RowReport rowReport) {
        var anyVariant = rows.stream().anyMatch(this::isVariant);
        for (var row : rows) {
            report.images()
                    .add(row.word(columns.imageUrl), row.text(columns.imageAlt), position(row));
            if (isVariant(row) || !anyVariant && row == main) {
                report.variant(
                        row,
                        remarks -> variant(row, remarks),
                        (variant, remarks) -> offer(row, variant, remarks));
            }
        }
        report.finish(rowReport, _ -> product());
    }

    private boolean isVariant(TableRow row) {
        return Arrays.stream(columns.optionValue).anyMatch(column -> !row.text(column).isBlank())
                || !row.text(columns.sku).isBlank()
                || !row.text(columns.price).isBlank();
    }

    /** An option called Title with the value Default Title is how Shopify writes “none”. */
    private int[] options() {
        return IntStream.range(0, columns.optionName.length)
                .filter(this::isNamed)
                .filter(option -> !isThePlaceholder(option))
                .toArray();
    }

    private boolean isNamed(int option) {
        return rows.stream()
                .anyMatch(
                        row ->
                                !row.text(columns.optionName[option]).isBlank()
                                        || !row.text(columns.optionValue[option]).isBlank());
    }

    private boolean isThePlaceholder(int option) {
        var name = optionName(option);
        return option == 0
                && (name.equalsIgnoreCase(ONLY_OPTION) || name.isBlank())
                && rows.stream()
                        .map(row -> row.word(columns.optionValue[option]))
                        .allMatch(value -> value.isEmpty() || value.equalsIgnoreCase(ONLY_VALUE));
    }

    private String optionName(int option) {
        return rows.stream()
                .map(row -> row.word(columns.optionName[option]))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private VariantContent variant(TableRow row, List<String> remarks) {
        var values = new ArrayList<String>();
        for (var option : options) {
            var value = Cell.of(row, columns.optionValue[option]);
            if (value.isEmpty()) {
                throw value.refused("The value of “%s” is missing", optionName(option));
            }
            values.add(value.text());
        }
        var sku = row.word(columns.sku);
        if (sku.isEmpty()) {
            sku = GeneratedSku.of(handle, values);
        } else {
            RowReport.refuseRepetition(skus, row, columns.sku, "The SKU");
        }
        var externalId = values.isEmpty() ? ONLY_VARIANT : String.join(" / ", values);
        report.images().addOfVariant(row.word(columns.variantImage), externalId);
        var grams = Measure.grams(Cell.of(row, columns.grams), "g");
        return new VariantContent(
                externalId,
                sku,
                ArticleNumbers.gtinIfAny(Cell.of(row, columns.barcode), remarks),
                values,
                // Shopify writes 0 for a weight nobody entered.
                grams != null && grams == 0 ? null : grams);
    }

    private Reading offer(TableRow row, VariantContent variant, List<String> remarks) {
        var stock = Cell.of(row, columns.stock);
        Measure.refuseNegativeStock(stock);
        var price = Cell.of(row, columns.price);
        if (price.isEmpty()) {
            return new Reading.Skipped("It has no price, so the product is taken without an offer");
        }
        var prices =
                OfferPrices.read(price, Cell.of(row, columns.compareAtPrice), currency, remarks);
        OfferPrices.remarkStock(stock, remarks);
        return RowReport.understood(
                new OfferContent(
                        handle + "/" + variant.externalId(),
                        handle,
                        variant.externalId(),
                        null,
                        variant.sku(),
                        prices.price(),
                        prices.listPrice(),
                        "NEW"),
                remarks);
    }

    private ProductContent product() {
        var title = main.text(columns.title);
        if (title.isBlank()) {
            throw new RowRefused(
                    main.header().names().get(columns.title),
                    "The title of “%s” is missing on all its lines".formatted(handle));
        }
        return new ProductContent(
                handle,
                title,
                main.text(columns.vendor),
                main.text(columns.description),
                category(),
                Arrays.stream(options)
                        .mapToObj(
                                option ->
                                        optionName(option).isEmpty()
                                                ? "Option " + (option + 1)
                                                : optionName(option))
                        .toList(),
                attributes(),
                List.copyOf(report.variants()),
                report.imageList(),
                isPublished());
    }

    private List<String> category() {
        var path = main.word(columns.category);
        var written = path.isEmpty() ? main.word(columns.type) : path;
        return Arrays.stream(written.split(path.isEmpty() ? "$" : ">"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        put(attributes, "Tags", main.text(columns.tags));
        if (!main.word(columns.category).isEmpty()) {
            put(attributes, "Type", main.text(columns.type));
        }
        for (var column : columns.attributes) {
            put(attributes, main.header().names().get(column), main.text(column));
        }
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (!value.isBlank()) {
            attributes.put(name, value);
        }
    }

    private boolean isPublished() {
        var status = main.word(columns.status);
        return !main.word(columns.published).equalsIgnoreCase("false")
                && (status.isEmpty() || status.equalsIgnoreCase("active"));
    }

    private int position(TableRow row) {
        var position = row.word(columns.imagePosition);
        return position.matches("[0-9]{1,6}") ? Integer.parseInt(position) : 0;
    }
}
