package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.ImportFormat;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import services.imports.tables.TableReading;
import services.imports.tables.TablesForTests;

/** Facts that hold for any file, tried on many that are made up by chance but always the same. */
class ReadingPropertiesTest {

    private static final int FILES = 300;

    private static final List<String> VALUES =
            List.of(
                    "",
                    "",
                    "",
                    " ",
                    "a",
                    "b",
                    "c",
                    "tee",
                    "TEE",
                    "1",
                    "10",
                    "id:1",
                    "id:2",
                    "9.99",
                    "1.234",
                    "-5",
                    "12,50",
                    "S",
                    "M",
                    "Red, Blue",
                    "a\\,b",
                    "simple",
                    "variable",
                    "variation",
                    "grouped",
                    "external",
                    "two\nlines",
                    "quo\"te",
                    "Title",
                    "Default Title",
                    "https://x/1.jpg",
                    "draft",
                    "=1+1",
                    "Größe",
                    "\u0007");

    private record Shape(ImportFormat format, String header) {

        @Override
        public String toString() {
            return format.key();
        }
    }

    static List<Shape> shapes() {
        TableReading tables = TablesForTests.reading();
        return List.of(
                new Shape(
                        new ShopifyFormat(tables),
                        "Handle,Title,Body (HTML),Vendor,Type,Status,Option1 Name,Option1 Value,"
                                + "Variant SKU,Variant Inventory Qty,Variant Price,Image Src"),
                new Shape(
                        new WooCommerceFormat(tables),
                        "ID,Type,SKU,Name,Published,Categories,Regular price,Sale price,Parent,"
                                + "Attribute 1 name,Attribute 1 value(s),Stock"),
                new Shape(
                        new AnyTableFormat(tables),
                        "product,sku,title,price,list price,stock,option1 name,option1 value,gtin"),
                new Shape(
                        new OlistFormat(tables),
                        "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price"),
                new Shape(
                        new OlistFormat(tables),
                        "seller_id,seller_zip_code_prefix,seller_city,seller_state"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void accountsForEveryRecordAndKeepsItsPromises(Shape shape) throws IOException {
        var random = new Random(20261120);
        for (var file = 0; file < FILES; file++) {
            var text = text(random, shape.header);
            var source = TablesForTests.source("file.csv", text);

            var rows = FormatsForTests.read(shape.format, source);

            Accounting.everyRecordIsAccountedFor(source, rows);
            everyOfferFollowsItsVariant(rows);
            everyProductCanBeTaken(rows);
            everyRefusalHasASentence(rows);
            assertThat(FormatsForTests.read(shape.format, source)).isEqualTo(rows);
        }
    }

    private static void everyOfferFollowsItsVariant(List<SourceRow> rows) {
        var variants = new HashSet<String>();
        var offers = new ArrayList<String>();
        for (var row : rows) {
            if (row.reading() instanceof Reading.Understood understood) {
                switch (understood.content()) {
                    case ProductContent product ->
                            product.variants()
                                    .forEach(
                                            variant ->
                                                    variants.add(
                                                            product.externalId()
                                                                    + "/"
                                                                    + variant.externalId()));
                    case OfferContent offer -> {
                        offers.add(offer.externalId());
                        // Olist's offers are of another file's products.
                        assertThat(
                                        offer.sellerExternalId() != null
                                                || variants.contains(
                                                        offer.productExternalId()
                                                                + "/"
                                                                + offer.variantExternalId()))
                                .isTrue();
                    }
                    default -> {}
                }
            }
        }
        assertThat(offers).doesNotHaveDuplicates();
    }

    private static void everyProductCanBeTaken(List<SourceRow> rows) {
        var products = FormatsForTests.contents(rows, ProductContent.class);
        assertThat(products).extracting(ProductContent::externalId).doesNotHaveDuplicates();
        assertThat(products)
                .allSatisfy(
                        product -> {
                            assertThat(product.title()).isNotBlank();
                            assertThat(product.variants()).isNotEmpty();
                            assertThat(product.variants())
                                    .extracting(variant -> variant.optionValues())
                                    .doesNotHaveDuplicates()
                                    .allMatch(values -> values.size() == product.options().size());
                            assertThat(product.variants())
                                    .allMatch(variant -> !variant.sku().isBlank())
                                    .extracting(variant -> variant.externalId())
                                    .doesNotHaveDuplicates();
                        });
    }

    private static void everyRefusalHasASentence(List<SourceRow> rows) {
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.kind()).isNotEqualTo(Kind.CATEGORIES);
                            if (row.reading() instanceof Reading.Refused refused) {
                                assertThat(refused.reason()).isNotBlank();
                                assertThat(refused.column()).isIn(columnsOrNone(row));
                            }
                        });
    }

    private static List<String> columnsOrNone(SourceRow row) {
        var columns = new ArrayList<>(row.raw().keySet());
        columns.add("");
        return columns;
    }

    private static String text(Random random, String header) {
        var columns = header.split(",").length;
        return header
                + "\n"
                + IntStream.range(0, random.nextInt(30))
                        .mapToObj(_ -> record(random, columns))
                        .collect(Collectors.joining("\n"));
    }

    private static String record(Random random, int columns) {
        var fields = random.nextInt(20) == 0 ? 1 + random.nextInt(columns + 2) : columns;
        return IntStream.range(0, fields)
                .mapToObj(_ -> VALUES.get(random.nextInt(VALUES.size())))
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
