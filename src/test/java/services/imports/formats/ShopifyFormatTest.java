package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static services.imports.formats.FormatsForTests.contents;
import static services.imports.formats.FormatsForTests.of;
import static services.imports.formats.FormatsForTests.refusals;
import static services.imports.formats.FormatsForTests.remarks;
import static services.imports.formats.FormatsForTests.sharedData;
import static services.imports.formats.FormatsForTests.skips;

import domain.imports.Content.ImageContent;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.SourceRow.RelatedRecord;
import domain.imports.UnreadableInput;
import domain.shared.Money;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import services.imports.sources.SourcesForTests;
import services.imports.tables.TablesForTests;

class ShopifyFormatTest {

    private static final String LEGACY =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,"
                    + "Variant Price,Variant Compare At Price,Variant Barcode,Image Src,"
                    + "Image Position,Image Alt Text,Variant Image,Status\n";

    private final ShopifyFormat format = new ShopifyFormat(TablesForTests.reading());

    @ParameterizedTest
    @CsvSource({"apparel.csv, 20, 22", "jewelery.csv, 20, 23"})
    void readsTheSampleWithoutARefusal(String file, int products, int offers) throws IOException {
        var source = SourcesForTests.at(sharedData("shopify/" + file));

        var rows = FormatsForTests.read(format, source);

        assertThat(format.confidence(source)).isGreaterThan(90);
        assertThat(refusals(rows)).isEmpty();
        assertThat(contents(rows, ProductContent.class)).hasSize(products);
        assertThat(contents(rows, OfferContent.class)).hasSize(offers);
        Accounting.everyRecordIsAccountedFor(source, rows);
    }

    @Test
    void readsTheFolderAndLeavesTheOrdersToTheirImport() throws IOException {
        var source = SourcesForTests.at(sharedData("shopify"));

        var rows = FormatsForTests.read(format, source);

        assertThat(of(rows, Kind.PRODUCTS)).hasSize(40);
        assertThat(format.remarks(source)).hasSize(1);
    }

    @Test
    void bringsTogetherVariantsAndImagesOfAHandleEvenWhenInterrupted() throws IOException {
        var rows =
                read(
                        LEGACY
                                + """
                                tee,Crew Tee,"<p>Soft,
                                warm</p>",Acme,Shirts,"summer, sale",true,Size,S,,,TEE-S,180,,"9.99",12.99,4006381333931,https://x/1.jpg,1,Front,,active
                                cap,Cap,,Acme,,,TRUE,Title,Default Title,,,,0,,5,,,,,,,draft
                                tee,,,,,,,,M,,,TEE-M,190,,9.99,9.99,,,,,https://x/2.jpg,
                                tee,,,,,,,,,,,,,,,,,https://x/2.jpg,2,Back,,
                                """);

        assertThat(contents(rows, ProductContent.class))
                .containsExactly(
                        new ProductContent(
                                "cap",
                                "Cap",
                                "Acme",
                                "",
                                List.of(),
                                List.of(),
                                Map.of(),
                                List.of(
                                        new VariantContent(
                                                "default", "cap", null, List.of(), null)),
                                List.of(),
                                false),
                        new ProductContent(
                                "tee",
                                "Crew Tee",
                                "Acme",
                                "<p>Soft,\nwarm</p>",
                                List.of("Shirts"),
                                List.of("Size"),
                                Map.of("Tags", "summer, sale"),
                                List.of(
                                        new VariantContent(
                                                "S", "TEE-S", "4006381333931", List.of("S"), 180),
                                        new VariantContent("M", "TEE-M", null, List.of("M"), 190)),
                                List.of(
                                        new ImageContent("https://x/1.jpg", "Front", 1, null),
                                        new ImageContent("https://x/2.jpg", "Back", 2, "M")),
                                true));
        assertThat(contents(rows, OfferContent.class))
                .extracting(OfferContent::price, OfferContent::listPrice)
                .containsExactly(
                        tuple(Money.of("5.00", "EUR"), null),
                        tuple(Money.of("9.99", "EUR"), Money.of("12.99", "EUR")),
                        tuple(Money.of("9.99", "EUR"), null));
        var tee = of(rows, Kind.PRODUCTS).getLast();
        assertThat(tee.line()).isEqualTo(2);
        assertThat(tee.related()).extracting(RelatedRecord::line).containsExactly(5L, 6L);
    }

    @Test
    void readsTheCurrentDialect() throws IOException {
        var source =
                TablesForTests.source(
                        "products.csv",
                        """
                        Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Cost per item,Inventory quantity,Weight value (grams),Weight unit for display,Product image URL,Image position,Image alt text,Variant image URL,Color (product.metafields.shopify.color-pattern)
                        Crew Tee,tee,<p>Soft</p>,Acme,Apparel > Clothing,Shirt,a,TRUE,Active,T-1,,Color,Red,,19.90,,3.10,7,250,kg,https://x/1.jpg,1,,,red
                        ,tee,,,,,,,,T-2,,,Blue,,19.90,24.90,,,250,,,,,,
                        Mug,,A mug,,,,,,,,,,,,,,,,,,,,,,
                        """);

        var rows = FormatsForTests.read(format, source);

        assertThat(format.confidence(source)).isGreaterThan(90);
        var products = contents(rows, ProductContent.class);
        assertThat(products).extracting(ProductContent::externalId).containsExactly("tee", "mug");
        assertThat(products.getFirst().category()).containsExactly("Apparel", "Clothing");
        assertThat(products.getFirst().options()).containsExactly("Color");
        assertThat(products.getFirst().attributes())
                .containsEntry("Type", "Shirt")
                .containsEntry("Color (product.metafields.shopify.color-pattern)", "red")
                .doesNotContainValue("3.10");
        assertThat(contents(rows, OfferContent.class)).hasSize(2);
        assertThat(skips(rows))
                .containsExactly("4: It has no price, so the product is taken without an offer");
        assertThat(remarks(rows))
                .containsExactly(
                        "The stock of 7 is left alone; send stock as a table of SKU and quantity");
    }

    @Test
    void refusesTheSecondRecordWithASkuAndKeepsTheFirst() throws IOException {
        var rows =
                read(
                        LEGACY
                                + """
                                a,A,,,,,,Title,Default Title,,,ONE,,,1,,,,,,,
                                b,B,,,,,,Size,S,,,TWO,,,1,,,,,,,
                                b,,,,,,,,M,,,ONE,,,1,,,,,,,
                                c,C,,,,,,Title,Default Title,,,TWO,,,1,,,,,,,
                                """);

        assertThat(refusals(rows))
                .containsExactly(
                        "4 Variant SKU: The SKU “ONE” is on line 2 already, and again on line 4",
                        "5 Variant SKU: The SKU “TWO” is on line 3 already, and again on line 5",
                        "5 Variant SKU: The SKU “TWO” is on line 3 already, and again on line 5");
        assertThat(contents(rows, ProductContent.class))
                .extracting(ProductContent::externalId)
                .containsExactly("a", "b");
        assertThat(remarks(rows)).anyMatch(remark -> remark.contains("line 4 is not taken"));
    }

    @Test
    void refusesOnlyTheOfferOfABadPriceOrStockAndSendsTheWholeProductBack() throws IOException {
        var rows =
                read(
                        LEGACY
                                + """
                                a,A,,,,,,Size,S,,,A-S,,5,"1.234,56",,,,,,,
                                a,,,,,,,,M,,,A-M,,-2,7,,,,,,,
                                a,,,,,,,,L,,,A-L,,,"1.234",,,,,,,
                                a,,,,,,,,XL,,,A-XL,,,12.999,,,,,,,
                                """);

        assertThat(refusals(rows))
                .containsExactly(
                        "3 Variant Inventory Qty: The stock is negative: -2",
                        "4 Variant Price: “1.234” may mean 1234 or 1.234; write it as 1234.00 or"
                                + " with other decimals",
                        "5 Variant Price: “12.999” may mean 12999 or 12.999; write it as 12999.00 or"
                                + " with other decimals");
        assertThat(contents(rows, ProductContent.class).getFirst().variants()).hasSize(4);
        assertThat(contents(rows, OfferContent.class).getFirst().price())
                .isEqualTo(Money.of("1234.56", "EUR"));
        assertThat(rows.get(2).related())
                .extracting(RelatedRecord::line)
                .containsExactly(2L, 4L, 5L);
    }

    @Test
    void refusesTheOffersOfAProductThatIsRefused() throws IOException {
        var rows =
                read(
                        LEGACY
                                + """
                                a,,,,,,,Size,S,,,A-S,,,1,,,,,,,
                                a,,,,,,,,M,,,A-M,,,x,,,,,,,
                                ,,,,,,,Size,S,,,,,,1,,,,,,,
                                b,B,,,
                                ,,,,,,,,,,,,,,,,,,,,,
                                """);

        assertThat(refusals(rows))
                .containsExactlyInAnyOrder(
                        "4 Handle: It has neither a handle nor a title, so nobody knows which"
                                + " product it is of",
                        "5 : It has 5 fields, the header has 22: a separator or quotation mark is"
                                + " missing",
                        "2 Title: The title of “a” is missing on all its lines",
                        "2 Title: Its product is not taken: The title of “a” is missing on all its"
                                + " lines",
                        "3 Variant Price: “x” is not a price; write it like 1234.56");
        assertThat(skips(rows)).containsExactly("6: The row is empty");
    }

    @Test
    void makesTheSameSkuForAVariantWithoutOneWhereverItStands() throws IOException {
        var rows =
                read(
                        LEGACY
                                + """
                                my-tee,A,,,,,,Size,Größe 1,,,,,,1,,,,,,,
                                my-tee,,,,,,,,Groesse 1,,,,,,1,,,,,,,
                                my-tee,,,,,,,,Small,,,,,,1,,,,,,,
                                """);
        var other =
                read(
                        LEGACY
                                + """
                                my-tee,A,,,,,,Size,Small,,,,,,1,,,,,,,
                                my-tee,,,,,,,,Größe 1,,,,,,1,,,,,,,
                                """);

        var skus = skus(rows);
        assertThat(skus).doesNotHaveDuplicates().contains("my-tee-small");
        assertThat(skus).containsAll(skus(other));
    }

    @Test
    void refusesAFileWhoseProductNeverEnds() {
        var text = LEGACY + "a,A,,,,,,Size,S,,,,,,x,,,,,,,\n".repeat(5_001);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage(
                        "“products.csv”, line 5002: more than 5,000 records from line 2 on are one"
                                + " product");
    }

    private static List<String> skus(List<SourceRow> rows) {
        return contents(rows, ProductContent.class).getFirst().variants().stream()
                .map(VariantContent::sku)
                .toList();
    }

    private List<SourceRow> read(String text) throws IOException {
        var source = TablesForTests.source("products.csv", text);
        var rows = FormatsForTests.read(format, source);
        Accounting.everyRecordIsAccountedFor(source, rows);
        return rows;
    }
}
