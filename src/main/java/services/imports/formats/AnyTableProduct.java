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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import services.imports.columns.ColumnAssignment;
import services.imports.columns.ColumnField;
import services.imports.records.KeyLines;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;
import services.imports.values.ArticleNumbers;
import services.imports.values.Cell;
import services.imports.values.Measure;
import services.imports.values.Prices;

/** One product of a table of any shape; what its records say alike is taken from the first. */
final class AnyTableProduct {

    private static final List<ColumnField> OPTION_NAMES =
            List.of(ColumnField.OPTION1_NAME, ColumnField.OPTION2_NAME, ColumnField.OPTION3_NAME);
    private static final List<ColumnField> OPTION_VALUES =
            List.of(
                    ColumnField.OPTION1_VALUE,
                    ColumnField.OPTION2_VALUE,
                    ColumnField.OPTION3_VALUE);
    private static final Set<String> NO =
            Set.of(
                    "0", "no", "false", "nein", "falsch", "tidak", "não", "nao", "non", "n",
                    "draft");
    private static final Map<String, String> CONDITIONS =
            Map.ofEntries(
                    Map.entry("", "NEW"),
                    Map.entry("new", "NEW"),
                    Map.entry("neu", "NEW"),
                    Map.entry("baru", "NEW"),
                    Map.entry("novo", "NEW"),
                    Map.entry("nuevo", "NEW"),
                    Map.entry("neuf", "NEW"),
                    Map.entry("refurbished", "REFURBISHED"),
                    Map.entry("generalüberholt", "REFURBISHED"),
                    Map.entry("used", "USED"),
                    Map.entry("gebraucht", "USED"),
                    Map.entry("bekas", "USED"),
                    Map.entry("usado", "USED"),
                    Map.entry("occasion", "USED"));

    private final ColumnAssignment columns;
    private final Currency currency;
    private final KeyLines skus;
    private final String externalId;
    private final List<TableRow> rows;
    private final List<Integer> options;
    private final ProductReport report;

    AnyTableProduct(
            ColumnAssignment columns, Currency currency, KeyLines skus, List<TableRow> rows) {
        this.columns = columns;
        this.currency = currency;
        this.skus = skus;
        this.rows = rows;
        this.externalId = externalId(rows.getFirst());
        this.options = options();
        this.report = new ProductReport(rows);
    }

    /** Where some records name a product and others do not, a SKU must not pass for a product. */
    private String externalId(TableRow first) {
        var product = text(first, ColumnField.PRODUCT);
        var sku = text(first, ColumnField.SKU);
        if (!product.isEmpty()) {
            return product;
        }
        return columns.column(ColumnField.PRODUCT) < 0 ? sku : "sku:" + sku;
    }

    void report(RowReport rowReport) {
        for (var row : rows) {
            for (var column : columns.columns(ColumnField.IMAGE)) {
                for (var url : row.word(column).split("[,;|\\s]+(?=https?:)")) {
                    report.images().add(url, "", 0);
                }
            }
            report.variant(
                    row, _ -> variant(row), (variant, remarks) -> offer(row, variant, remarks));
        }
        report.finish(rowReport, _ -> product());
    }

    private String text(TableRow row, ColumnField field) {
        return row.word(columns.column(field));
    }

    private Cell cell(TableRow row, ColumnField field) {
        return Cell.of(row, columns.column(field));
    }

    /** The first record that has the field says it for all. */
    private String shared(ColumnField field) {
        return rows.stream()
                .map(row -> row.text(columns.column(field)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Integer> options() {
        var used = new ArrayList<Integer>();
        for (var option = 0; option < OPTION_VALUES.size(); option++) {
            if (!shared(OPTION_VALUES.get(option)).isEmpty()) {
                used.add(option);
            }
        }
        return used;
    }

    /** A column “Size” assigned as the value of an option names the option by its header. */
    private String optionName(int option) {
        var name = shared(OPTION_NAMES.get(option)).strip();
        return name.isEmpty() ? cell(rows.getFirst(), OPTION_VALUES.get(option)).column() : name;
    }

    private VariantContent variant(TableRow row) {
        var skuColumn = columns.column(ColumnField.SKU);
        RowReport.refuseRepetition(skus, row, skuColumn, "The SKU");
        var values = new ArrayList<String>();
        for (var option : options) {
            var value = cell(row, OPTION_VALUES.get(option));
            if (value.isEmpty()) {
                throw value.refused("The value of “%s” is missing", optionName(option));
            }
            values.add(value.text());
        }
        return new VariantContent(
                row.word(skuColumn),
                row.word(skuColumn),
                ArticleNumbers.gtin(cell(row, ColumnField.GTIN)),
                values,
                Measure.grams(cell(row, ColumnField.WEIGHT), columns.weightUnit()));
    }

    private Reading offer(TableRow row, VariantContent variant, List<String> remarks) {
        var stock = cell(row, ColumnField.STOCK);
        Measure.refuseNegativeStock(stock);
        var price = cell(row, ColumnField.PRICE);
        if (price.isEmpty()) {
            return new Reading.Skipped("It has no price, so the product is taken without an offer");
        }
        var named = cell(row, ColumnField.CURRENCY);
        var prices =
                OfferPrices.read(
                        price,
                        cell(row, ColumnField.LIST_PRICE),
                        named.isEmpty() ? currency : Prices.currency(named),
                        remarks);
        if (!named.isEmpty() && !Prices.currency(named).equals(prices.price().currency())) {
            throw price.refused(
                    "The price “%s” and the currency “%s” do not agree",
                    price.text(), named.text());
        }
        OfferPrices.remarkStock(stock, remarks);
        return RowReport.understood(
                new OfferContent(
                        externalId + "/" + variant.externalId(),
                        externalId,
                        variant.externalId(),
                        null,
                        variant.sku(),
                        prices.price(),
                        prices.listPrice(),
                        condition(row)),
                remarks);
    }

    private String condition(TableRow row) {
        var cell = cell(row, ColumnField.CONDITION);
        var condition = CONDITIONS.get(cell.text().toLowerCase(Locale.ROOT));
        if (condition == null) {
            throw cell.refused(
                    "The condition “%s” is not known; it is new, refurbished or used", cell.text());
        }
        return condition;
    }

    private ProductContent product() {
        var title = shared(ColumnField.TITLE);
        if (title.isEmpty()) {
            throw new RowRefused(
                    cell(rows.getFirst(), ColumnField.TITLE).column(), "The title is missing");
        }
        return new ProductContent(
                externalId,
                title,
                shared(ColumnField.BRAND),
                shared(ColumnField.DESCRIPTION),
                Arrays.stream(shared(ColumnField.CATEGORY).split("[>›]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                options.stream().map(this::optionName).toList(),
                attributes(),
                List.copyOf(report.variants()),
                report.imageList(),
                !NO.contains(shared(ColumnField.PUBLISHED).strip().toLowerCase(Locale.ROOT)));
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (var column : columns.columns(ColumnField.ATTRIBUTE)) {
            rows.stream()
                    .map(row -> row.text(column))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(
                            value ->
                                    attributes.put(
                                            rows.getFirst().header().names().get(column), value));
        }
        return attributes;
    }
}
