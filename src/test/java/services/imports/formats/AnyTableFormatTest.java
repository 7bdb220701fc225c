package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static services.imports.formats.FormatsForTests.contents;
import static services.imports.formats.FormatsForTests.refusals;
import static services.imports.formats.FormatsForTests.remarks;

import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.ImportOptions;
import domain.imports.SourceRow;
import domain.imports.UnreadableInput;
import domain.shared.Money;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import services.imports.tables.TablesForTests;

class AnyTableFormatTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final AnyTableFormat format = new AnyTableFormat(TablesForTests.reading());

    @Test
    void guessesColumnsFromHeadersInSeveralLanguages() throws IOException {
        var rows =
                read(
                        """
                        ARTIKELNUMMER;Bezeichnung;Marke;Preis;UVP;Gewicht (kg);EAN;Kategorie;Bild
                        A1;Brot;Bäcker;"1.234,56";"2.000,00";0,75;4006381333931;Essen > Brot;https://x/1.jpg
                        """,
                        Map.of());

        assertThat(contents(rows, ProductContent.class).getFirst())
                .returns("A1", ProductContent::externalId)
                .returns("Brot", ProductContent::title)
                .returns("Bäcker", ProductContent::brand)
                .returns(List.of("Essen", "Brot"), ProductContent::category)
                .returns(
                        List.of(new VariantContent("A1", "A1", "4006381333931", List.of(), 750)),
                        ProductContent::variants);
        assertThat(contents(rows, OfferContent.class).getFirst())
                .returns(Money.of("1234.56", "EUR"), OfferContent::price)
                .returns(Money.of("2000.00", "EUR"), OfferContent::listPrice);
    }

    @Test
    void readsAnIndonesianPriceListInRupiah() throws IOException {
        var source =
                TablesForTests.source(
                        "harga.csv", "kode barang,nama barang,harga\nK1,Kopi,Rp 150.000\n");

        var rows = FormatsForTests.read(format, source);

        assertThat(contents(rows, OfferContent.class).getFirst().price())
                .isEqualTo(Money.of("150000.00", "IDR"));
        assertThat(remarks(rows)).hasSize(2);
    }

    @Test
    void takesOnlyTheColumnsAPersonAssigned() throws IOException {
        var rows =
                read(
                        """
                        Nr,What,Cost,Colour,Family,Size,Condition
                        1,Shirt,5.00,red,F,S,used
                        2,Shirt,6.00,blue,F,M,
                        """,
                        Map.of(
                                "nr", "sku",
                                "What", "title",
                                "Colour", "attribute",
                                "Family", "product",
                                "SIZE", "option1Value",
                                "Condition", "condition"));

        var product = contents(rows, ProductContent.class).getFirst();
        assertThat(product.externalId()).isEqualTo("F");
        assertThat(product.options()).containsExactly("Size");
        assertThat(product.variants()).extracting(VariantContent::sku).containsExactly("1", "2");
        assertThat(product.attributes()).isEqualTo(Map.of("Colour", "red"));
        assertThat(contents(rows, OfferContent.class)).isEmpty();
    }

    @Test
    void refusesWhatIsWrongByLineAndColumn() throws IOException {
        var rows =
                read(
                        """
                        sku,title,price,stock,ean,weight,currency,condition
                        A,Tea,1.00,-3,,,,
                        A,Tea,1.00,,,,,
                        C,Tea,1.00,,4006381333932,,,
                        D,Tea,1.00,,,3 stone,,
                        E,Tea,$ 1.00,,,,XYZ,
                        F,Tea,1.00 EUR,,,,USD,
                        G,,1.00,,,,,
                        ,Tea,1.00,,,,,
                        I,Tea,1.00,,,,,broken
                        J,Tea,1.005,,,,,
                        K,Tea,0.005,,,,,
                        L,Tea,-5,,,,,
                        M,Tea,1.00,,4.00638E+12,,,
                        """,
                        Map.of());

        assertThat(refusals(rows).stream().distinct())
                .containsExactly(
                        "2 stock: The stock is negative: -3",
                        "3 sku: The SKU “A” is on line 2 already, and again on line 3",
                        "4 ean: “4006381333932”: The check digit of GTIN 4006381333932 is wrong;"
                                + " one of its digits is mistyped",
                        "5 weight: The unit “stone” of “3 stone” is not known",
                        "6 currency: “XYZ” in “XYZ” is no currency that is known",
                        "7 price: The price “1.00 EUR” and the currency “USD” do not agree",
                        "8 title: The title is missing",
                        "8 title: Its product is not taken: The title is missing",
                        "9 sku: The SKU is missing",
                        "10 condition: The condition “broken” is not known; it is new, refurbished"
                                + " or used",
                        "11 price: “1.005” may mean 1005 or 1.005; write it as 1005.00 or with"
                                + " other decimals",
                        "12 price: “0.005” has more decimals than the 2 of EUR",
                        "13 price: The price is negative: -5",
                        "14 ean: “4.00638E+12” is a GTIN that a spreadsheet shortened; format the"
                                + " column as text");
    }

    @Test
    void saysWhichColumnIsMissing() {
        assertThatThrownBy(() -> read("a,b\n1,2\n", Map.of()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("line 1: no column is the title. The columns are “a”, “b”");
        assertThatThrownBy(() -> read("a,b\n1,2\n", Map.of("c", "sku")))
                .hasMessageContaining("the column “c”, which is to be the sku, is missing");
        assertThatThrownBy(() -> read("a,b\n1,2\n", Map.of("a", "wheel")))
                .hasMessageContaining("which is no field");
        assertThatThrownBy(() -> read("sku,title,sku\n1,2,3\n", Map.of("sku", "sku")))
                .hasMessageContaining("the column “sku” is there more than once");
    }

    @Test
    void namesTheColumnsItLeavesAlone() throws IOException {
        var source = TablesForTests.source("a.csv", "sku,title,Purchase price\n1,2,3\n");

        assertThat(format.remarks(source)).singleElement().asString().contains("Purchase price");
    }

    private List<SourceRow> read(String text, Map<String, String> columns) throws IOException {
        var source = TablesForTests.source("table.csv", text);
        var rows = FormatsForTests.read(format, source, new ImportOptions(EUR, columns));
        Accounting.everyRecordIsAccountedFor(source, rows);
        return rows;
    }
}
