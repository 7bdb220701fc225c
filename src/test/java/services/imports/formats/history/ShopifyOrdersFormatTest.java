package services.imports.formats.history;

import static org.assertj.core.api.Assertions.assertThat;
import static services.imports.formats.FormatsForTests.contents;
import static services.imports.formats.FormatsForTests.read;
import static services.imports.formats.FormatsForTests.refusals;
import static services.imports.formats.FormatsForTests.remarks;
import static services.imports.formats.FormatsForTests.sharedData;

import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import domain.imports.OrderContent;
import domain.imports.OrderContent.Item;
import domain.imports.SourceRow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import services.imports.formats.Accounting;
import services.imports.sources.SourcesForTests;
import services.imports.tables.TablesForTests;

class ShopifyOrdersFormatTest {

    private static final String HEADER =
            "Name,Email,Financial Status,Paid at,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,"
                    + "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
                    + "Lineitem fulfillment status,Billing Name,Billing Country,Cancelled at,"
                    + "Payment Method,Refunded Amount,Vendor,Outstanding Balance,Lineitem discount\n";

    private final ShopifyOrdersFormat format = new ShopifyOrdersFormat(TablesForTests.reading());

    @Test
    void readsTheExportOfSeventyNineColumns() throws IOException {
        var source = SourcesForTests.at(sharedData("shopify/orders_export_sample.csv"));

        var rows = read(format, source);

        assertThat(format.confidence(source)).isEqualTo(95);
        assertThat(refusals(rows)).isEmpty();
        assertThat(contents(rows, SellerContent.class))
                .extracting(SellerContent::displayName)
                .containsExactly("Acme");
        var order = contents(rows, OrderContent.class).getFirst();
        assertThat(order.externalId()).isEqualTo("#1001 · 5001");
        assertThat(order.items()).extracting(Item::sku).containsExactly("TEE-BLK-S", "MUG");
        assertThat(order.items()).extracting(Item::quantity).containsExactly(2, 1);
        assertThat(order.items().stream().mapToLong(Item::shipping).sum()).isEqualTo(500);
        assertThat(order.paidAmount()).isEqualTo(3_498);
        assertThat(order.buyer().shipTo().country()).isEqualTo("US");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2024-05-01T09:58:12Z"));
        assertThat(order.items().getFirst().shippedAt())
                .isEqualTo(Instant.parse("2024-05-02T09:00:00Z"));
        assertThat(parts(rows, Kind.ITEMS)).isEqualTo(2);
        Accounting.everyRecordIsAccountedFor(source, rows);
    }

    @Test
    void bringsRecordsOfOneNameTogetherAndItemsToTheirVendors() throws IOException {
        var rows =
                orders(
                        "#1,a@x.example,paid,2024-05-01 10:00:00 +0000,,EUR,30.00,0.00,0.00,30.00,2024-05-01 09:00:00 +0200,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        "#2,b@x.example,pending,,,EUR,5.00,0.00,0.00,5.00,2024-05-01 09:00:00 +0000,1,Pen,5.00,P,,Bob,DE,,,0.00,Ink,5.00,",
                        "#1,,,,,,,,,,,2,Bowl,10.00,B,,,,,,,Wood,,");

        assertThat(contents(rows, SellerContent.class))
                .extracting(SellerContent::externalId)
                .containsExactly("Ink", "Clay", "Wood");
        var orders = contents(rows, OrderContent.class);
        assertThat(orders.get(0).paidAt()).isNull();
        assertThat(orders.get(1).items())
                .extracting(Item::sellerExternalId)
                .containsExactly("Clay", "Wood");
        assertThat(orders.get(1).placedAt()).isEqualTo(Instant.parse("2024-05-01T07:00:00Z"));
    }

    @Test
    void dividesDiscountShippingAndTaxToTheCent() throws IOException {
        var order =
                only(
                        orders(
                                "#1,a@x.example,paid,2024-05-01 10:00:00 +0000,,EUR,27.00,1.00,2.01,30.01,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,1.00",
                                "#1,,,,,,,,,,,2,Bowl,10.00,B,,,,,,,Clay,,"));

        assertThat(order.items().stream().mapToLong(Item::discount).sum()).isEqualTo(300);
        assertThat(order.items().getFirst().discount()).isGreaterThanOrEqualTo(100);
        assertThat(order.items().stream().mapToLong(Item::shipping).sum()).isEqualTo(100);
        assertThat(order.items().stream().mapToLong(Item::tax).sum()).isEqualTo(201);
        assertThat(order.pricesIncludeTax()).isFalse();
    }

    @Test
    void seesThatTaxIsIncludedByTheTotal() throws IOException {
        var order =
                only(
                        orders(
                                "#1,a@x.example,paid,2024-05-01 10:00:00 +0000,,EUR,10.00,0.00,1.60,10.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,"));

        assertThat(order.pricesIncludeTax()).isTrue();
        assertThat(order.items().getFirst().taxIncluded()).isEqualTo(160);
        assertThat(order.items().getFirst().tax()).isZero();
    }

    @Test
    void keepsRefundsAndCancellations() throws IOException {
        var order =
                only(
                        orders(
                                "#1,a@x.example,partially_refunded,2024-05-01 10:00:00 +0000,,EUR,10.00,0.00,0.00,10.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,2024-05-03 09:00:00 +0000,Card,4.00,Clay,0.00,"));

        assertThat(order.refundedMinorUnits()).isEqualTo(400);
        assertThat(order.cancellation()).isNotNull();
        assertThat(order.paidAmount()).isEqualTo(1_000);
    }

    @Test
    void refusesWhatDoesNotAddUp() throws IOException {
        var rows =
                orders(
                        "#1,a@x.example,paid,,,EUR,99.00,0.00,0.00,99.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        "#2,a@x.example,paid,,,EUR,10.00,0.00,0.00,10.00,2024-05-01 09:00:00 +0000,0,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        "#3,a@x.example,owed,,,EUR,10.00,0.00,0.00,10.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        "#4,a@x.example,paid,,,EUR,10.00,0.00,0.00,10.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        "#4,a@x.example,paid,,,EUR,10.00,0.00,0.00,10.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,,Ann,DE,,Card,0.00,Clay,0.00,",
                        ",,,,,,,,,,,1,Cup,10.00,C,,,,,,,Clay,,");

        assertThat(refusals(rows))
                .anyMatch(reason -> reason.contains("less than the subtotal 99.00"))
                .anyMatch(reason -> reason.contains("“0” is not a quantity"))
                .anyMatch(reason -> reason.contains("“owed” is not a financial status"))
                .anyMatch(reason -> reason.contains("begins on line 5, and again on line 6"))
                .anyMatch(reason -> reason.contains("nobody knows which order"))
                .hasSize(5);
        assertThat(remarks(rows)).isEmpty();
    }

    @Test
    void saysWhatIsOddAndTakesIt() throws IOException {
        var rows =
                orders(
                        "#1,a@x.example,pending,,2024-05-02 09:00:00 +0000,EUR,10.00,0.00,0.00,11.00,2024-05-01 09:00:00 +0000,1,Cup,10.00,C,fulfilled,Ann,Narnia,,Card,0.00,Clay,11.00,");

        assertThat(remarks(rows))
                .contains(
                        "It was fulfilled before it was paid (pending)",
                        "“Narnia” is not a country and is left out",
                        "Its parts come to 10.00, its total is 11.00")
                .anyMatch(remark -> remark.contains("not paid yet"));
        assertThat(only(rows).paidAmount()).isZero();
    }

    private List<SourceRow> orders(String... lines) throws IOException {
        return read(
                format,
                TablesForTests.source(
                        Map.of("orders.csv", HEADER + String.join("\n", lines) + "\n")));
    }

    private static OrderContent only(List<SourceRow> rows) {
        assertThat(refusals(rows)).isEmpty();
        return contents(rows, OrderContent.class).getFirst();
    }

    private static int parts(List<SourceRow> rows, Kind kind) {
        return rows.stream().mapToInt(row -> row.parts().getOrDefault(kind, 0)).sum();
    }
}
