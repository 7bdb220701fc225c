package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.formats.FormatsForTests.sharedData;

import domain.imports.Content.ProductContent;
import domain.imports.SourceRow.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import services.imports.tables.TablesForTests;
import tools.jackson.databind.json.JsonMapper;

class MaliciousTextTest {

    private final ShopifyFormat shopify = new ShopifyFormat(TablesForTests.reading());
    private final WooCommerceFormat wooCommerce = new WooCommerceFormat(TablesForTests.reading());
    private final AnyTableFormat anyTable = new AnyTableFormat(TablesForTests.reading());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title",
                "Body (HTML)",
                "Vendor",
                "Tags",
                "Type",
                "Variant SKU",
                "Option1 Value",
                "Variant Price",
                "Variant Grams",
                "Variant Barcode",
                "Image Src",
                "Image Alt Text",
                "Image Position",
                "Handle",
                "Google Shopping / Custom Label 0"
            })
    void keepsOrRefusesEveryStringInEveryShopifyField(String field) throws IOException {
        for (var text : naughtyStrings()) {
            var columns =
                    new ArrayList<>(
                            List.of("Handle", "Title", "Option1 Name", "Option1 Value", "Vendor"));
            columns.remove(field);
            var csv =
                    String.join(",", columns)
                            + ","
                            + quoted(field)
                            + "\n"
                            + String.join(",", columns.stream().map(_ -> "x").toList())
                            + ","
                            + quoted(text)
                            + "\n";
            var rows = FormatsForTests.read(shopify, TablesForTests.source("p.csv", csv));

            assertThat(rows).isNotEmpty();
            assertThat(rows.getFirst().raw()).containsEntry(field, text);
            if (rows.getFirst().reading() instanceof Reading.Understood understood) {
                keeps(field, text, (ProductContent) understood.content());
            }
        }
    }

    private static void keeps(String field, String text, ProductContent product) {
        switch (field) {
            case "Title" -> assertThat(product.title()).isEqualTo(text);
            case "Body (HTML)" -> assertThat(product.descriptionHtml()).isEqualTo(text);
            case "Vendor" -> assertThat(product.brand()).isEqualTo(text);
            case "Tags", "Google Shopping / Custom Label 0" -> {
                if (!text.isBlank()) {
                    assertThat(product.attributes()).containsEntry(field, text);
                }
            }
            default -> {}
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "SKU",
                "Description",
                "Categories",
                "Images",
                "Parent",
                "Attribute 1 value(s)",
                "Regular price",
                "Stock",
                "Meta: x",
                "Type",
                "ID"
            })
    void accountsForEveryStringInEveryWooCommerceField(String field) throws IOException {
        var columns = new ArrayList<>(List.of("Type", "Name", "Regular price", "Attribute 1 name"));
        columns.remove(field);
        var csv = new StringBuilder(String.join(",", columns) + "," + quoted(field) + "\n");
        var strings = naughtyStrings();
        for (var text : strings) {
            columns.forEach(column -> csv.append(column.equals("Type") ? "simple," : "1,"));
            csv.append(quoted(text)).append('\n');
        }
        var source = TablesForTests.source("p.csv", csv.toString());

        var rows = FormatsForTests.read(wooCommerce, source);

        Accounting.everyRecordIsAccountedFor(source, rows);
        assertThat(rows).extracting(row -> row.raw().get(field)).containsAll(strings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sku",
                "title",
                "brand",
                "description",
                "category",
                "price",
                "list price",
                "currency",
                "gtin",
                "weight",
                "stock",
                "condition",
                "image url",
                "option1 value",
                "published"
            })
    void accountsForEveryStringInEveryFieldOfAnyTable(String field) throws IOException {
        for (var text : naughtyStrings()) {
            var header = field.equals("sku") || field.equals("title") ? "" : "," + quoted(field);
            var sku = field.equals("sku") ? text : "A";
            var title = field.equals("title") ? text : "T";
            var csv = "sku,title" + header + "\n" + quoted(sku) + "," + quoted(title);
            csv += (header.isEmpty() ? "" : "," + quoted(text)) + "\n";
            var source = TablesForTests.source("p.csv", csv);

            var rows = FormatsForTests.read(anyTable, source);

            Accounting.everyRecordIsAccountedFor(source, rows);
            if (rows.getFirst().reading() instanceof Reading.Understood understood) {
                var product = (ProductContent) understood.content();
                assertThat(product.title()).isEqualTo(title);
                if (field.equals("brand") && !text.isBlank()) {
                    assertThat(product.brand()).isEqualTo(text);
                }
            }
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Zero bytes and lone surrogates cannot stand in a UTF-8 text and are tested elsewhere. */
    private static List<String> naughtyStrings() throws IOException {
        var json = Files.readString(sharedData("malicious/blns.json"));
        var strings = new JsonMapper().readValue(json, String[].class);
        var injections = Files.readAllLines(sharedData("malicious/csv_injection_payloads.txt"));
        return Stream.concat(Stream.of(strings), injections.stream())
                .filter(text -> text.indexOf('\u0000') < 0)
                .toList();
    }
}
