package services.imports.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.imports.ImportStatus;
import domain.shared.Refused;
import domain.shared.Uuids;
import domain.stock.StockTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import services.catalog.CatalogScenarios;
import services.imports.ImportIntake;
import services.imports.ImportQueries;
import services.imports.ImportRowEntry;
import services.imports.ImportRowFilter;
import services.imports.ImportRuns;
import services.imports.ImportScenarios;
import services.imports.StartImport;
import services.shared.SignedIn;
import services.stock.NewStockItem;
import services.stock.OfferItem;
import services.stock.OfferSupply;
import services.stock.Reservations;
import services.stock.StockItemQueries;
import services.stock.StockItems;
import services.stock.StockLocations;
import services.stock.StockScenarios;
import services.stock.Stocktaking;

@IntegrationTest
class StockImportTest {

    @Autowired StockScenarios given;
    @Autowired CatalogScenarios catalog;
    @Autowired ImportScenarios imports;
    @Autowired ImportIntake intake;
    @Autowired ImportRuns runs;
    @Autowired ImportQueries queries;
    @Autowired StockItems items;
    @Autowired StockLocations locations;
    @Autowired OfferSupply supply;
    @Autowired Stocktaking stocktaking;
    @Autowired StockItemQueries itemQueries;
    @Autowired Reservations reservations;
    @Autowired Clock clock;

    private SignedIn seller;

    @BeforeEach
    void aSeller() {
        seller = given.aSeller();
    }

    @Test
    void countsWhatIsKnownAndSaysWhyNotTheRest() {
        var cup = item("CUP", 3);
        var held = item("HELD", 4);
        var heldOffer = given.anOffer(seller);
        catalog.as(seller, () -> supply.take(heldOffer, held, 1));
        hold(heldOffer, 4);
        var offer = given.anOffer(seller);
        var offerSku = skuOf(offer);

        var job =
                ready(
                        "SKU;Quantity;Location\n"
                                + "CUP;12;\n"
                                + offerSku
                                + ";7;\n"
                                + "CUPP;5;\n"
                                + "HELD;2;\n"
                                + "CUP;13;\n"
                                + "CUP;14;Main\n"
                                + "CUP;1;Nowhere\n"
                                + "CUP;1.000;Main\n");

        assertThat(given.item(cup).onHand()).isEqualTo(3);
        assertThat(imports.lines(job))
                .containsExactly("stock created=1 updated=1 skipped=0 refused=6");
        assertThat(reasons(job))
                .contains(
                        "There is neither a stock item nor an offer with the SKU CUPP",
                        "4 of HELD are promised to carts and orders; at least 4 must be there",
                        "Line 2 already has CUP",
                        "An earlier row already counts this SKU there",
                        "There is no location “Nowhere”",
                        "Quantity: “1.000” is not a whole number of pieces");

        commit(job);

        assertThat(given.item(cup).onHand()).isEqualTo(12);
        assertThat(given.item(cup).moved()).isEqualTo(12);
        assertThat(itemsOf(offer)).extracting(OfferItem::onHand).containsExactly(7);
        assertThat(given.item(held).onHand()).isEqualTo(4);
    }

    @Test
    void comparesTheSameFileWithWhatIsThereNow() {
        var cup = item("CUP", 3);
        commit(ready("sku,stock\nCUP,9\n"));
        assertThat(imports.lines(ready("sku,stock\nCUP,9\n")))
                .containsExactly("stock created=0 updated=0 skipped=1 refused=0");

        catalog.as(seller, () -> stocktaking.count(cup, 4, ""));
        commit(ready("sku,stock\nCUP,9\n"));

        assertThat(given.item(cup).onHand()).isEqualTo(9);
    }

    @Test
    void takesItBackUnlessItMovedSince() {
        var cup = item("CUP", 3);
        var offer = given.anOffer(seller);
        var job = ready("sku,stock\nCUP,9\n" + skuOf(offer) + ",5\n");
        commit(job);

        catalog.as(seller, () -> runs.undo(job));

        assertThat(given.item(cup).onHand()).isEqualTo(3);
        assertThat(given.item(cup).moved()).isEqualTo(3);
        assertThat(itemsOf(offer)).isEmpty();

        var second = ready("sku,stock\nCUP,9\n");
        commit(second);
        catalog.as(seller, () -> stocktaking.receive(cup, 1, ""));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> catalog.as(seller, () -> runs.undo(second)))
                .withMessage("1 of its stock items have moved since or are promised.");
        assertThat(given.item(cup).onHand()).isEqualTo(10);
    }

    @Test
    void takesShopifysInventoryFile() {
        var cup = item("CUP", 3);

        var job =
                ready(
                        "Handle,Title,SKU,Location,On hand (current),On hand (new)\nc,Cup,CUP,Main,3,8\n");
        commit(job);

        assertThat(given.item(cup).onHand()).isEqualTo(8);
    }

    private UUID ready(String text) {
        var job =
                catalog.as(
                        seller,
                        () -> {
                            try (var bytes =
                                    new ByteArrayInputStream(
                                            text.getBytes(StandardCharsets.UTF_8))) {
                                return intake.upload(
                                        "counts.csv", bytes, StartImport.in(ImportScenarios.EUR));
                            } catch (IOException failure) {
                                throw new UncheckedIOException(failure);
                            }
                        });
        imports.await(job, ImportStatus.READY);
        return job;
    }

    private void commit(UUID job) {
        catalog.as(seller, () -> runs.commit(job));
        imports.await(job, ImportStatus.DONE);
    }

    private List<String> reasons(UUID job) {
        return catalog
                .as(
                        seller,
                        () ->
                                queries.rows(
                                        new ImportRowFilter(job, null, null),
                                        PageRequest.of(0, 50)))
                .stream()
                .map(ImportRowEntry::reason)
                .toList();
    }

    private List<OfferItem> itemsOf(UUID offer) {
        return catalog.as(seller, () -> itemQueries.itemsOf(List.of(offer)));
    }

    private String skuOf(UUID offer) {
        return catalog.as(seller, () -> itemQueries.offers("", Pageable.ofSize(50))).stream()
                .filter(choice -> choice.offer().equals(offer))
                .findFirst()
                .orElseThrow()
                .sku();
    }

    private UUID item(String sku, int onHand) {
        return catalog.as(
                seller,
                () ->
                        items.create(
                                new NewStockItem(
                                        locations.usual(), sku, StockTerms.named(sku), onHand)));
    }

    private void hold(UUID offer, int units) {
        given.system(
                () ->
                        reservations.hold(
                                Uuids.timeOrdered(),
                                Map.of(offer, units),
                                clock.instant().plusSeconds(600)));
    }
}
