package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;
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
import domain.shared.Money;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import services.imports.sources.SourcesForTests;
import services.imports.tables.TablesForTests;

class WooCommerceFormatTest {

    private final WooCommerceFormat format = new WooCommerceFormat(TablesForTests.reading());

    @Test
    void readsTheSample() throws IOException {
        var source = SourcesForTests.at(sharedData("woocommerce/sample_products.csv"));

        var rows = FormatsForTests.read(format, source);

        assertThat(format.confidence(source)).isGreaterThan(90);
        assertThat(refusals(rows)).isEmpty();
        assertThat(of(rows, Kind.PRODUCTS)).hasSize(18);
        assertThat(contents(rows, ProductContent.class)).hasSize(17);
        assertThat(contents(rows, OfferContent.class)).hasSize(22);
        assertThat(skips(rows))
                .containsExactly(
                        "24: It only groups other products (woo-hoodie-with-logo, woo-tshirt,"
                                + " woo-beanie), which are taken by themselves");
        Accounting.everyRecordIsAccountedFor(source, rows);

        var products = contents(rows, ProductContent.class);
        var hoodie = product(products, "Hoodie");
        assertThat(hoodie.options()).containsExactly("Color", "Logo");
        assertThat(hoodie.variants())
                .extracting(VariantContent::optionValues)
                .containsExactlyInAnyOrder(
                        List.of("Red", "No"),
                        List.of("Green", "No"),
                        List.of("Blue", "No"),
                        List.of("Blue", "Yes"));
        var tee = product(products, "V-Neck T-Shirt");
        assertThat(tee.options()).containsExactly("Color");
        assertThat(tee.attributes())
                .containsEntry("Size", "Large, Medium, Small")
                .containsEntry("Meta: _wpcom_is_markdown", "1");
        assertThat(tee.category()).containsExactly("Clothing", "Tshirts");
        assertThat(tee.variants()).extracting(VariantContent::weightGrams).containsOnly(227);
        assertThat(product(products, "Hoodie with Pocket").published()).isFalse();
        assertThat(product(products, "WordPress Pennant").attributes())
                .containsKeys("External URL", "Button text");
        assertThat(contents(rows, OfferContent.class))
                .extracting(OfferContent::sellerSku, OfferContent::price, OfferContent::listPrice)
                .contains(
                        tuple("woo-beanie", Money.of("18.00", "EUR"), Money.of("20.00", "EUR")),
                        tuple("woo-polo", Money.of("20.00", "EUR"), null));
    }

    @Test
    void findsParentsByIdOrSkuWhereverTheyStand() throws IOException {
        var rows =
                read(
                        """
                        ID,Type,SKU,Name,Regular price,Sale price,Categories,Images,Parent,Attribute 1 name,Attribute 1 value(s)
                        12,variation,,Tee - S,10,,,https://x/s.jpg,id:10,Size,S
                        13,variation,T-M,Tee - M,11,,,,TEE,Size,
                        10,variable,TEE,Tee,,,"Food\\, Drink > Tea, Gifts","https://x/1.jpg, https://x/2.jpg",,Size,"S, M"
                        14,variation,T-L,Tee - L,,,,,TEE,Size,L
                        15,variation,T-X,Lost,1,,,,NOBODY,Size,X
                        16,variation,T-Y,Lost,1,,,,,Size,Y
                        """);

        var product = contents(rows, ProductContent.class).getFirst();
        assertThat(product.externalId()).isEqualTo("10");
        assertThat(product.category()).containsExactly("Food, Drink", "Tea");
        assertThat(product.attributes()).containsEntry("Categories", "Food, Drink > Tea, Gifts");
        assertThat(product.options()).containsExactly("Size");
        assertThat(product.variants())
                .containsExactly(
                        new VariantContent("12", "tee-s", null, List.of("S"), null),
                        new VariantContent("13", "T-M", null, List.of("Any"), null),
                        new VariantContent("14", "T-L", null, List.of("L"), null));
        assertThat(product.images())
                .containsExactly(
                        new ImageContent("https://x/1.jpg", "", 1, null),
                        new ImageContent("https://x/2.jpg", "", 2, null),
                        new ImageContent("https://x/s.jpg", "", 3, "12"));
        assertThat(of(rows, Kind.PRODUCTS).getFirst().line()).isEqualTo(4);
        assertThat(skips(rows))
                .containsExactly("5: It has no price, so the product is taken without an offer");
        assertThat(refusals(rows))
                .containsExactly(
                        "6 Parent: The product “NOBODY” it belongs to is not in the file",
                        "7 Parent: It is a variation and names no product it belongs to");
        assertThat(remarks(rows)).contains("The variation on line 3 is for any “Size”");
    }

    @Test
    void readsAGermanExport() throws IOException {
        var source =
                TablesForTests.source(
                        "produkte.csv",
                        """
                        ID,Typ,Artikelnummer,Name,Veröffentlicht,"Sichtbarkeit im Katalog",Kurzbeschreibung,Beschreibung,Lager,"Gewicht (kg)","Länge (cm)",Angebotspreis,"Regulärer Preis",Kategorien,Bilder,"Übergeordnetes Produkt","Attribut 1 Name","Attribut 1 Wert(e)"
                        7,simple,BROT,Brot,1,visible,Kurz,,3,"0,75",30,"2,50","3,20",Essen,,,Mehl,Roggen
                        """);

        var rows = FormatsForTests.read(format, source);

        assertThat(format.confidence(source)).isGreaterThan(90);
        var bread = contents(rows, ProductContent.class).getFirst();
        assertThat(bread.descriptionHtml()).isEqualTo("Kurz");
        assertThat(bread.attributes()).isEqualTo(Map.of("Mehl", "Roggen", "Länge (cm)", "30"));
        assertThat(bread.variants().getFirst().weightGrams()).isEqualTo(750);
        var offer = contents(rows, OfferContent.class).getFirst();
        assertThat(offer.price()).isEqualTo(Money.of("2.50", "EUR"));
        assertThat(offer.listPrice()).isEqualTo(Money.of("3.20", "EUR"));
    }

    @Test
    void leavesASaleFromADayToADayToThatDay() throws IOException {
        var rows =
                read(
                        """
                        ID,Type,SKU,Name,Regular price,Sale price,Date sale price starts,Date sale price ends
                        1,simple,A,A,10,8,2026-01-01,2026-02-01
                        2,simple,B,B,10,8,,
                        """);

        assertThat(contents(rows, OfferContent.class))
                .extracting(OfferContent::price)
                .containsExactly(Money.of("10.00", "EUR"), Money.of("8.00", "EUR"));
        assertThat(remarks(rows))
                .containsExactly(
                        "The sale price 8 is left out, as it counts only from 2026-01-01 until"
                                + " 2026-02-01");
    }

    @Test
    void refusesRepeatedSkusAndIdsNegativeStockAndNamelessProducts() throws IOException {
        var rows =
                read(
                        """
                        ID,Type,SKU,Name,Regular price,Stock
                        1,simple,A,A,10,-1
                        2,simple,A,B,10,
                        1,simple,C,C,10,
                        4,simple,D,,10,
                        """);

        assertThat(refusals(rows))
                .containsExactly(
                        "2 Stock: The stock is negative: -1",
                        "3 SKU: The SKU “A” is on line 2 already, and again on line 3",
                        "3 SKU: The SKU “A” is on line 2 already, and again on line 3",
                        "4 ID: The ID “1” is on line 2 already, and again on line 4",
                        "4 ID: Its product is not taken: The ID “1” is on line 2 already, and again"
                                + " on line 4",
                        "5 Name: The product has no name",
                        "5 Name: Its product is not taken: The product has no name");
    }

    private static ProductContent product(List<ProductContent> products, String title) {
        return products.stream()
                .filter(product -> product.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<SourceRow> read(String text) throws IOException {
        var source = TablesForTests.source("products.csv", text);
        var rows = FormatsForTests.read(format, source);
        Accounting.everyRecordIsAccountedFor(source, rows);
        return rows;
    }
}
