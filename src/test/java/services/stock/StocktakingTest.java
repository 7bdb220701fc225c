package services.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.shared.Refused;
import domain.shared.Uuids;
import domain.stock.MovementKind;
import domain.stock.StockTerms;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import services.catalog.CatalogScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;
import services.stock.Reservations.LineDemand;
import services.stock.StockFilter.State;

@IntegrationTest
class StocktakingTest {

    @Autowired StockScenarios given;
    @Autowired CatalogScenarios catalog;
    @Autowired Reservations reservations;
    @Autowired Stocktaking stocktaking;
    @Autowired StockItems items;
    @Autowired StockLocations locations;
    @Autowired OfferSupply supply;
    @Autowired StockQueries queries;
    @Autowired StockItemQueries itemQueries;
    @Autowired Clock clock;

    private SignedIn seller;

    @BeforeEach
    void aSeller() {
        seller = given.aSeller();
    }

    @Test
    void keepsEveryChangeOfWhatIsThereWithWhyAndByWhom() {
        var item = created("CUP", 5);

        as(() -> stocktaking.receive(item, 7, "Delivery 12"));
        as(() -> stocktaking.count(item, 11, ""));
        as(() -> stocktaking.remove(item, 2, StockRemoval.DAMAGED, "Fell"));
        as(() -> stocktaking.remove(item, 1, StockRemoval.CORRECTED, ""));

        var moved = catalog.as(seller, () -> itemQueries.movements(item, Pageable.ofSize(10)));
        assertThat(moved)
                .extracting(MovementRow::kind, MovementRow::quantity, MovementRow::onHandAfter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MovementKind.CORRECTED, -1, 8),
                        org.assertj.core.groups.Tuple.tuple(MovementKind.DAMAGED, -2, 9),
                        org.assertj.core.groups.Tuple.tuple(MovementKind.COUNTED, -1, 11),
                        org.assertj.core.groups.Tuple.tuple(MovementKind.RECEIVED, 7, 12),
                        org.assertj.core.groups.Tuple.tuple(MovementKind.RECEIVED, 5, 5));
        assertThat(moved.get(1).reason()).isEqualTo("Fell");
        assertThat(moved).extracting(MovementRow::movedBy).containsOnly("Somebody");
    }

    @Test
    void doesNotGoBelowWhatIsPromised() {
        var item = created("POT", 5);
        var offer = given.anOffer(seller);
        as(() -> supply.take(offer, item, 2));
        hold(offer, 2);

        refuses(
                "stock.promised",
                () -> stocktaking.count(item, 3, ""),
                "4 of POT are promised to carts and orders; at least 4 must be there");
        refuses(
                "stock.promised",
                () -> stocktaking.remove(item, 2, StockRemoval.DAMAGED, ""),
                "4 of POT are promised to carts and orders; at least 4 must be there");
        refuses(
                "stock.not-there",
                () -> stocktaking.remove(item, 6, StockRemoval.DAMAGED, ""),
                "There are only 5 of POT");
        as(() -> stocktaking.count(item, 4, ""));

        assertThat(given.item(item).onHand()).isEqualTo(4);
    }

    @Test
    void entersManyAtOnceAndRefusesOneByOne() {
        var good = created("GOOD", 1);
        var held = created("HELD", 3);
        var offer = given.anOffer(seller);
        as(() -> supply.take(offer, held, 1));
        hold(offer, 3);

        var result =
                catalog.as(
                        seller,
                        () ->
                                stocktaking.countAll(
                                        List.of(new StockEntry(good, 9), new StockEntry(held, 1)),
                                        "Stocktaking"));

        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.refused()).containsOnlyKeys(held);
        assertThat(given.item(good).onHand()).isEqualTo(9);
        assertThat(given.item(held).onHand()).isEqualTo(3);
    }

    @Test
    void carriesToAnotherLocation() {
        var item = created("BOX", 5);
        var store = catalog.as(seller, () -> locations.open("Store", "de"));

        var there = catalog.as(seller, () -> stocktaking.transfer(item, store, 2, "Restock"));
        assertThat(catalog.as(seller, () -> stocktaking.transfer(item, store, 1, "")))
                .isEqualTo(there);

        assertThat(given.item(item).onHand()).isEqualTo(2);
        assertThat(given.item(there).onHand()).isEqualTo(3);
        assertThat(given.item(there).moved()).isEqualTo(3);
        refuses(
                "stock.same-location",
                () -> stocktaking.transfer(there, store, 1, ""),
                "It is at that location already");
        refuses(
                "stock.location-in-use",
                () -> locations.close(store),
                "There is still stock at this location");
        as(() -> locations.makeUsual(store));
        assertThat(catalog.as(seller, () -> queries.locations()).getFirst().id()).isEqualTo(store);
    }

    @Test
    void saysSinceWhenAnItemIsLow() {
        var item = created("LOW", 5);
        as(() -> items.change(item, new StockTerms("Lamp", 0, 3), 0));
        assertThat(given.item(item).isLow()).isFalse();
        var offer = given.anOffer(seller);
        as(() -> supply.take(offer, item, 1));

        var cart = hold(offer, 2);

        assertThat(found(State.LOW)).containsExactly("LOW");
        given.system(() -> reservations.letGo(cart));
        assertThat(found(State.LOW)).isEmpty();
        as(() -> stocktaking.count(item, 3, ""));
        assertThat(found(State.LOW)).containsExactly("LOW");
    }

    @Test
    void allowsBackordersUpToALimitThatDoesNotFallBelowThem() {
        var item = created("LATE", 0);
        as(() -> items.change(item, new StockTerms("Late", 4, null), 0));
        var offer = given.anOffer(seller);
        as(() -> supply.take(offer, item, 1));
        hold(offer, 3);

        assertThat(found(State.BACKORDERED)).containsExactly("LATE");
        refuses(
                "stock.backorder-promised",
                () -> items.change(item, new StockTerms("Late", 2, null), 1),
                "3 of LATE are promised beyond what is there already");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as(() -> items.change(item, StockTerms.named("x"), 0)));
    }

    @Test
    void stocksAnOfferSimply() {
        var offer = given.anOffer(seller);

        var item = catalog.as(seller, () -> supply.stock(offer, 12));
        assertThat(catalog.as(seller, () -> supply.stock(offer, 8))).isEqualTo(item);

        assertThat(given.item(item).onHand()).isEqualTo(8);
        assertThat(catalog.as(seller, () -> itemQueries.itemsOf(List.of(offer))))
                .containsExactly(
                        new OfferItem(
                                offer,
                                item,
                                catalog.as(seller, () -> queries.require(item)).sku(),
                                1,
                                8,
                                8));
        assertThat(catalog.as(seller, () -> itemQueries.uses(item)))
                .extracting(OfferUse::offer)
                .containsExactly(offer);
        as(() -> supply.leave(offer, item));
        assertThat(catalog.as(seller, () -> itemQueries.uses(item))).isEmpty();
    }

    @Test
    void saysWhoHoldsWhat() {
        var item = created("HELD", 9);
        var offer = given.anOffer(seller);
        as(() -> supply.take(offer, item, 1));
        hold(offer, 2);
        var line = OrderLineId.next();
        given.system(() -> reservations.holdForOrder(List.of(new LineDemand(line, offer, 3))));

        var holders = catalog.as(seller, () -> itemQueries.holders(item));

        assertThat(holders).extracting(HolderRow::quantity).containsExactly(2, 3);
        assertThat(holders.getFirst().until()).isNotNull();
        given.system(() -> reservations.cancel(List.of(new LineQuantity(line, 3))));
    }

    @Test
    void searchesBySkuNameLocationAndState() {
        var lamp = created("ZX-81", 0);
        var other = created("Other", 3);
        as(() -> items.change(lamp, StockTerms.named("Läselampe"), 0));

        assertThat(found(StockFilter.none().searching("laselam"))).containsExactly("ZX-81");
        assertThat(found(StockFilter.none().searching("x-8"))).containsExactly("ZX-81");
        assertThat(found(State.SOLD_OUT)).containsExactly("ZX-81");
        assertThat(found(StockFilter.none())).containsExactly("Other", "ZX-81");
        assertThat(catalog.as(seller, () -> queries.count(StockFilter.none()))).isEqualTo(2);
        assertThat(other).isNotNull();
    }

    @Test
    void knowsNothingOfAnotherSellersStock() {
        var item = created("MINE", 1);
        var offer = given.anOffer(seller);
        var other = given.aSeller();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalog.as(other, () -> stocktaking.receive(item, 1, "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalog.as(other, () -> supply.stock(offer, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalog.as(other, () -> queries.require(item)));
    }

    private UUID created(String sku, int onHand) {
        return catalog.as(
                seller,
                () ->
                        items.create(
                                new NewStockItem(
                                        locations.usual(), sku, StockTerms.named(sku), onHand)));
    }

    private UUID hold(UUID offer, int units) {
        var cart = Uuids.timeOrdered();
        given.system(
                () ->
                        reservations.hold(
                                cart, Map.of(offer, units), clock.instant().plusSeconds(600)));
        return cart;
    }

    private List<String> found(State state) {
        return found(StockFilter.none().in(state));
    }

    private List<String> found(StockFilter filter) {
        return catalog.as(seller, () -> queries.find(filter, Pageable.ofSize(20))).stream()
                .map(StockRow::sku)
                .toList();
    }

    private void as(Runnable work) {
        catalog.as(seller, work);
    }

    private void refuses(String code, Runnable work, String sentence) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(work))
                .withMessage(sentence)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
