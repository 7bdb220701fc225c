package services.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.orders.LineAmounts;
import domain.orders.LineQuantity;
import domain.orders.OrderLine;
import domain.orders.OrderedItem;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import domain.stock.SoldOut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.orders.OrderScenarios;
import services.orders.PlacedOrder;
import services.orders.SellerOrderEvents;
import services.shared.SignedIn;

/** Whole orders, placed by many at once: as many as there are goods, and never one more. */
@IntegrationTest
class OversellingTest {

    private static final int SHOPPERS = 200;

    @Autowired StockScenarios given;
    @Autowired OrderScenarios orders;
    @Autowired SellerOrderEvents events;
    @Autowired JdbcClient jdbc;

    @Test
    void placesFourOrdersOfFourUnitsAndShipsThemAll() throws InterruptedException {
        var seller = given.aSeller();
        var item = given.anItem(seller, 4);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));

        var placed = atOnce(List.of(basketOf(seller, offer)));

        assertThat(placed).hasSize(4);
        assertThat(ordersOf(offer)).isEqualTo(4);
        placed.forEach(this::ship);
        var after = given.item(item);
        assertThat(after.onHand()).isZero();
        assertThat(after.reserved()).isZero();
        assertThat(after.reservations()).isZero();
        assertThat(after.moved()).isZero();
    }

    @Test
    void sumsTwoLinesAndABundleOnOneItemWhateverTheirOrder() throws InterruptedException {
        var seller = given.aSeller();
        var cup = given.anItem(seller, 10);
        var pot = given.anItem(seller, 10);
        var single = given.anOfferTaking(seller, Map.of(cup, 1));
        var set = given.anOfferTaking(seller, Map.of(cup, 2, pot, 1));

        var placed = atOnce(List.of(basketOf(seller, single, set), basketOf(seller, set, single)));

        assertThat(placed).hasSize(3);
        assertThat(given.item(cup).reserved()).isEqualTo(9);
        assertThat(given.item(pot).reserved()).isEqualTo(3);
    }

    private record Kind(SignedIn seller, List<UUID> offers) {}

    private static Kind basketOf(SignedIn seller, UUID... offers) {
        return new Kind(seller, List.of(offers));
    }

    private List<PlacedOrder> atOnce(List<Kind> kinds) throws InterruptedException {
        var baskets =
                IntStream.range(0, SHOPPERS)
                        .mapToObj(number -> basket(kinds.get(number % kinds.size())))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(SHOPPERS)) {
            var running =
                    baskets.stream().map(basket -> threads.submit(() -> place(basket))).toList();
            var placed = new ArrayList<PlacedOrder>();
            for (var one : running) {
                one.get().ifPresent(placed::add);
            }
            return placed;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    private Optional<PlacedOrder> place(PricedBasket basket) {
        try {
            return Optional.of(orders.place(basket, true));
        } catch (SoldOut _) {
            return Optional.empty();
        }
    }

    private PricedBasket basket(Kind kind) {
        var lines =
                kind.offers().stream().map(OversellingTest::line).toArray(PricedBasket.Line[]::new);
        return orders.basket(null, List.of(OrderScenarios.part(kind.seller(), lines)));
    }

    private static PricedBasket.Line line(UUID offer) {
        var item =
                new OrderedItem(offer, null, null, "Thing", "", "SKU", "", "NEW", List.of(), null);
        return new PricedBasket.Line(
                item, LineAmounts.plain(1000, 1, BigDecimal.ZERO, true), BigDecimal.ZERO);
    }

    private void ship(PlacedOrder order) {
        var part = orders.partOf(order);
        var lines = orders.state(part).lines().stream().map(OrderLine::id).toList();
        given.system(
                () -> {
                    var _ = events.happen(part, may -> may.accept(lines));
                    var _ =
                            events.happen(
                                    part,
                                    may ->
                                            may.ship(
                                                    ShipmentId.next(),
                                                    Tracking.NONE,
                                                    lines.stream()
                                                            .map(line -> new LineQuantity(line, 1))
                                                            .toList()));
                });
    }

    private int ordersOf(UUID offer) {
        return given.system(
                () ->
                        jdbc.sql("select count(*) from order_line where offer_id = :offer")
                                .param("offer", offer)
                                .query(Integer.class)
                                .single());
    }
}
