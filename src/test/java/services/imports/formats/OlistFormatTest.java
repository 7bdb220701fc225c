package services.imports.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static services.imports.formats.FormatsForTests.contents;
import static services.imports.formats.FormatsForTests.of;
import static services.imports.formats.FormatsForTests.read;
import static services.imports.formats.FormatsForTests.refusals;
import static services.imports.formats.FormatsForTests.remarks;
import static services.imports.formats.FormatsForTests.sharedData;
import static services.imports.formats.FormatsForTests.skips;

import domain.imports.Content.CategoryContent;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import domain.imports.SourceRow;
import domain.imports.UnreadableInput;
import domain.shared.Money;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import services.imports.sources.SourcesForTests;
import services.imports.tables.TablesForTests;

class OlistFormatTest {

    private final OlistFormat format = new OlistFormat(TablesForTests.reading());

    @Test
    void readsThePublishedSampleWithoutARefusal() throws IOException {
        var source = SourcesForTests.at(sharedData("olist"));

        var rows = read(format, source);

        assertThat(format.confidence(source)).isEqualTo(100);
        assertThat(of(rows, Kind.CATEGORIES)).hasSize(71);
        assertThat(of(rows, Kind.SELLERS)).hasSize(1_904);
        assertThat(of(rows, Kind.PRODUCTS)).hasSize(9_255);
        assertThat(of(rows, Kind.OFFERS)).hasSize(17_071);
        assertThat(refusals(rows)).isEmpty();
        assertThat(contents(rows, OfferContent.class)).hasSize(17_071 - skips(rows).size());
        assertThat(of(rows, Kind.ORDERS)).hasSize(15_000);
        assertThat(parts(rows, Kind.ITEMS)).isEqualTo(17_071);
        assertThat(parts(rows, Kind.PAYMENTS)).isEqualTo(15_733);
        assertThat(parts(rows, Kind.CUSTOMERS)).isEqualTo(15_000);
        assertThat(of(rows, Kind.REVIEWS)).hasSize(14_944);
        assertThat(rows).extracting(row -> row.kind()).isSorted();
    }

    private static int parts(List<SourceRow> rows, Kind kind) {
        return rows.stream().mapToInt(row -> row.parts().getOrDefault(kind, 0)).sum();
    }

    @Test
    void refersOnlyToWhatCameBefore() throws IOException {
        var rows = read(format, SourcesForTests.at(sharedData("olist")));

        var known = new HashSet<String>();
        contents(rows, CategoryContent.class).forEach(category -> known.add(category.externalId()));
        contents(rows, SellerContent.class).forEach(seller -> known.add(seller.externalId()));
        contents(rows, ProductContent.class)
                .forEach(
                        product -> {
                            assertThat(known).containsAll(product.category());
                            assertThat(known.add(product.externalId())).isTrue();
                        });
        assertThat(contents(rows, OfferContent.class))
                .allSatisfy(
                        offer ->
                                assertThat(known)
                                        .contains(
                                                offer.productExternalId(),
                                                offer.sellerExternalId()));
    }

    @Test
    void namesSellersAndProductsWhoseNamesAreNotPublished() throws IOException {
        var rows =
                read(
                        format,
                        TablesForTests.source(
                                Map.of(
                                        "c.csv",
                                        """
                                        product_category_name,product_category_name_english
                                        perfumaria,perfumery
                                        """,
                                        "s.csv",
                                        """
                                        seller_id,seller_zip_code_prefix,seller_city,seller_state
                                        3442f8959a84dea7ee197c632cb2df15,8775,mogi das cruzes,SP
                                        """,
                                        "p.csv",
                                        """
                                        product_id,product_category_name,product_weight_g,product_photos_qty
                                        1e9e8ef04dbcff4541ed26657ea517e5,perfumaria,225.0,1.0
                                        2e9e8ef04dbcff4541ed26657ea517e5,,225.5,
                                        3e9e8ef04dbcff4541ed26657ea517e5,pc_gamer,,
                                        """)));

        assertThat(contents(rows, CategoryContent.class))
                .containsExactly(
                        new CategoryContent(
                                "perfumaria", null, Map.of("en", "Perfumery", "pt", "Perfumaria")));
        assertThat(contents(rows, SellerContent.class))
                .containsExactly(
                        new SellerContent(
                                "3442f8959a84dea7ee197c632cb2df15",
                                "Seller 3442f895 · Mogi das Cruzes",
                                "08775",
                                "Mogi das Cruzes",
                                "SP",
                                "BR"));
        var products = contents(rows, ProductContent.class);
        assertThat(products)
                .extracting(ProductContent::title)
                .containsExactly("Perfumery 1e9e8ef0", "Product 2e9e8ef0", "Pc gamer 3e9e8ef0");
        assertThat(products)
                .extracting(ProductContent::category)
                .containsExactly(List.of("perfumaria"), List.of(), List.of());
        assertThat(products.getFirst().attributes()).isEqualTo(Map.of("Photos", "1"));
        assertThat(products.getFirst().variants().getFirst().weightGrams()).isEqualTo(225);
        assertThat(remarks(rows)).hasSize(2);
    }

    @Test
    void takesTheLatestPriceOfAProductAndSeller() throws IOException {
        var rows =
                read(
                        format,
                        TablesForTests.source(
                                "items.csv",
                                """
                                order_id,order_item_id,product_id,seller_id,shipping_limit_date,price
                                a,1,p,s,2018-01-01 10:00:00,10.00
                                b,1,p,s,2018-03-01 10:00:00,12.90
                                c,1,p,s,2018-02-01 10:00:00,11.00
                                c,2,p,t,2018-02-01 10:00:00,9.5
                                d,1,p,s,2018-04-01 10:00:00,free
                                e,1,p,s,soon,1
                                f,1,p,,2018-02-01 10:00:00,-1
                                """));

        assertThat(contents(rows, OfferContent.class))
                .extracting(OfferContent::price)
                .containsExactly(Money.of("12.90", "BRL"), Money.of("9.50", "BRL"));
        assertThat(skips(rows))
                .containsExactly(
                        "2: An older price of the same offer; line 3 has the latest one",
                        "4: An older price of the same offer; line 3 has the latest one");
        assertThat(refusals(rows))
                .containsExactly(
                        "6 price: “free” is not a price like 12.90",
                        "7 shipping_limit_date: “soon” is not a date like 2018-01-31 12:00:00",
                        "8 seller_id: The seller is missing");
    }

    @Test
    void refusesTheSecondOfTwoSellersWithOneId() throws IOException {
        var rows =
                read(
                        format,
                        TablesForTests.source(
                                "s.csv",
                                """
                                seller_id,seller_zip_code_prefix,seller_city,seller_state
                                a,1,x,SP
                                b,1,x,SP
                                a,1,x,SP
                                ,1,x,SP
                                c,1
                                """));

        assertThat(rows).hasSize(5);
        assertThat(refusals(rows))
                .containsExactly(
                        "4 seller_id: The seller “a” is on line 2 already, and again on line 4",
                        "5 seller_id: The seller is missing",
                        "6 : It has 2 fields, the header has 4: a separator or quotation mark is"
                                + " missing");
    }

    @Test
    void isNotConfidentAboutOtherTables() throws IOException {
        var source = TablesForTests.source("a.csv", "sku,title\n1,2\n");

        assertThat(format.confidence(source)).isZero();
        assertThatThrownBy(() -> read(format, source)).isInstanceOf(UnreadableInput.class);
    }
}
