package services.stock.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.shared.Uuids;
import domain.stock.SoldOut;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import services.shared.SignedIn;
import services.stock.Reservations;
import services.stock.Reservations.LineDemand;
import services.stock.StockScenarios;

@IntegrationTest
class ReservedStockTest {

    @Autowired StockScenarios given;
    @Autowired Reservations reservations;
    @Autowired Releasing releasing;
    @Autowired Clock clock;

    private SignedIn seller;
    private Instant soon;
    private final UUID cart = Uuids.timeOrdered();

    @BeforeEach
    void aSeller() {
        seller = given.aSeller();
        soon = clock.instant().plus(Duration.ofMinutes(10));
    }

    @Test
    void holdsForACartInsteadOfWhatItHeldBefore() {
        var item = given.anItem(seller, 5);
        var other = given.anItem(seller, 5);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));
        var bundle = given.anOfferTaking(seller, Map.of(item, 1, other, 2));

        hold(cart, Map.of(offer, 3));
        hold(cart, Map.of(offer, 1, bundle, 2));

        assertReserved(item, 3);
        assertReserved(other, 4);

        hold(cart, Map.of(offer, 5));

        assertReserved(item, 5);
        assertReserved(other, 0);
    }

    @Test
    void namesWhatIsMissingAndKeepsWhatWasHeld() {
        var item = given.anItem(seller, 3);
        var scarce = given.anOfferTaking(seller, Map.of(item, 1));
        var bundle = given.anOfferTaking(seller, Map.of(item, 2));
        hold(cart, Map.of(scarce, 1));
        var wanted = new LinkedHashMap<UUID, Integer>();
        wanted.put(scarce, 2);
        wanted.put(bundle, 1);

        assertThatExceptionOfType(SoldOut.class)
                .isThrownBy(() -> hold(cart, wanted))
                .satisfies(refusal -> assertThat(refusal.available()).isEqualTo(Map.of(bundle, 0)));
        assertReserved(item, 1);
        assertThat(available(cart, scarce, bundle)).isEqualTo(Map.of(scarce, 3, bundle, 1));
        assertThat(available(Uuids.timeOrdered(), scarce)).isEqualTo(Map.of(scarce, 2));
    }

    @Test
    void sumsTheDemandOfSeveralLinesOnOneItem() {
        var item = given.anItem(seller, 4);
        var one = given.anOfferTaking(seller, Map.of(item, 1));
        var two = given.anOfferTaking(seller, Map.of(item, 1));

        assertThatExceptionOfType(SoldOut.class)
                .isThrownBy(() -> order(null, demand(one, 2), demand(two, 3)));
        assertReserved(item, 0);

        order(null, demand(one, 2), demand(two, 2));

        assertReserved(item, 4);
    }

    @Test
    void movesToTheOrderWhatTheCartHeldAndLetsGoTheRest() {
        var item = given.anItem(seller, 4);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));
        var dropped = given.anItem(seller, 1);
        hold(cart, Map.of(offer, 4, given.anOfferTaking(seller, Map.of(dropped, 1)), 1));

        order(cart, demand(offer, 3));

        assertReserved(item, 3);
        assertReserved(dropped, 0);
        given.system(() -> reservations.letGo(cart));
        assertReserved(item, 3);
    }

    @Test
    void reservesAnewWhatTheCartHeldTooLongUnlessItIsGone() {
        var item = given.anItem(seller, 2);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));
        hold(cart, Map.of(offer, 2));
        expire(cart);
        assertReserved(item, 0);

        order(cart, demand(offer, 1));
        assertReserved(item, 1);

        var late = Uuids.timeOrdered();
        assertThatExceptionOfType(SoldOut.class).isThrownBy(() -> order(late, demand(offer, 2)));
        assertReserved(item, 1);
    }

    @Test
    void keepsWhatWasExtendedInTime() {
        var item = given.anItem(seller, 2);
        hold(cart, Map.of(given.anOfferTaking(seller, Map.of(item, 1)), 2));

        given.system(() -> reservations.extend(cart, soon.plusSeconds(60)));
        given.system(() -> reservations.extend(cart, soon.minusSeconds(60)));
        given.system(() -> releasing.ofCart(cart, soon.plusSeconds(30)));

        assertReserved(item, 2);
        given.system(() -> reservations.extend(Uuids.timeOrdered(), soon));
    }

    @Test
    void promisesMoreThanThereIsOnlyUpToTheLimit() {
        var item = given.anItem(seller, 1, 2);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));

        assertThatExceptionOfType(SoldOut.class).isThrownBy(() -> hold(cart, Map.of(offer, 4)));
        var line = demand(offer, 3);
        order(null, line);

        assertReserved(item, 3);

        given.system(() -> reservations.ship(List.of(of(line, 2)), "Parcel 1"));

        assertReserved(item, 1);
        assertThat(given.item(item).onHand()).isZero();
    }

    @Test
    void cancelsShipsAndTakesBackByUnitsOfTheBundle() {
        var cups = given.anItem(seller, 20);
        var pots = given.anItem(seller, 5);
        var bundle = demand(given.anOfferTaking(seller, Map.of(cups, 4, pots, 1)), 4);
        var single = demand(given.anOfferTaking(seller, Map.of(cups, 1)), 3);
        order(null, bundle, single);

        given.system(() -> reservations.cancel(List.of(of(bundle, 1), of(single, 3))));
        assertReserved(cups, 12);
        assertReserved(pots, 3);

        given.system(() -> reservations.ship(List.of(of(bundle, 2)), "Parcel"));
        assertReserved(cups, 4);
        assertThat(given.item(cups).onHand()).isEqualTo(12);
        assertThat(given.item(pots).onHand()).isEqualTo(3);

        given.system(() -> reservations.putBack(List.of(of(bundle, 1)), "Return"));
        given.system(() -> reservations.putBack(List.of(of(bundle, 5)), "Return"));
        assertThat(given.item(cups).onHand()).isEqualTo(20);
        assertThat(given.item(pots).onHand()).isEqualTo(5);
        assertReserved(cups, 4);
    }

    @Test
    void passesOverWhatIsNotCounted() {
        var offer = given.anOffer(seller);
        var line = demand(offer, 900);

        hold(cart, Map.of(offer, 900));
        order(cart, line);
        given.system(() -> reservations.ship(List.of(of(line, 900)), "Parcel"));
        given.system(() -> reservations.putBack(List.of(of(line, 900)), "Return"));

        assertThat(available(cart, offer)).isEmpty();
    }

    @Test
    void worksInATransactionThatSeesAllSellersOnly() {
        var offer = given.anOfferTaking(seller, Map.of(given.anItem(seller, 1), 1));

        assertThatThrownBy(() -> reservations.hold(cart, Map.of(offer, 1), soon))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> given.publicly(() -> hold(cart, offer)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void hold(UUID by, Map<UUID, Integer> wanted) {
        given.system(() -> reservations.hold(by, wanted, soon));
    }

    private void hold(UUID by, UUID offer) {
        reservations.hold(by, Map.of(offer, 1), soon);
    }

    private void order(@org.jspecify.annotations.Nullable UUID from, LineDemand... lines) {
        given.system(
                () -> {
                    if (from == null) {
                        reservations.holdForOrder(List.of(lines));
                    } else {
                        reservations.moveToOrder(from, List.of(lines));
                    }
                });
    }

    private void expire(UUID held) {
        given.system(() -> releasing.ofCart(held, soon));
    }

    private Map<UUID, Integer> available(UUID by, UUID... offers) {
        return given.system(() -> reservations.available(by, List.of(offers)));
    }

    private void assertReserved(UUID item, int quantity) {
        var found = given.item(item);
        assertThat(found.reserved()).isEqualTo(quantity).isEqualTo(found.reservations());
        assertThat(found.moved()).isEqualTo(found.onHand());
    }

    private static LineDemand demand(UUID offer, int quantity) {
        return new LineDemand(OrderLineId.next(), offer, quantity);
    }

    private static LineQuantity of(LineDemand demand, int quantity) {
        return new LineQuantity(demand.line(), quantity);
    }
}
