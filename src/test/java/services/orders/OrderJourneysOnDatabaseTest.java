package services.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.checkout.PricedBasket;
import domain.orders.LineAmounts;
import domain.orders.OrderModel;
import domain.orders.OrderRefused;
import domain.orders.OrderStep;
import domain.orders.OrderedItem;
import domain.orders.RandomSteps;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import services.shared.SignedIn;
import services.stock.StockScenarios;

/**
 * Random journeys of orders of two sellers on the real database: after every step the stored state
 * is what its events give (I13), the parts add up (I5), nothing goes back twice (I7) and the stock
 * is what was promised and sent (I12).
 */
@IntegrationTest
class OrderJourneysOnDatabaseTest {

    private static final int STEPS = 40;
    private static final int ON_HAND = 30;

    @Autowired OrderScenarios given;
    @Autowired StockScenarios stock;
    @Autowired SellerOrderEvents events;
    @Autowired OrderReplay replay;

    /** One seller's part: its model and the one stock item both of its lines draw on. */
    private record Part(SellerOrderId id, OrderModel model, RandomSteps steps, UUID item) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdWhateverIsTried(long seed) {
        var random = new Random(seed);
        var sellers = List.of(stock.aSeller(), stock.aSeller());
        var items = sellers.stream().map(seller -> stock.anItem(seller, ON_HAND)).toList();
        var order = place(sellers, items, random);
        var states = given.partsOf(order).stream().map(given::state).toList();
        var parts =
                List.of(
                        part(states.get(0), items.get(0), random),
                        part(states.get(1), items.get(1), random));

        for (int i = 0; i < STEPS; i++) {
            var part = parts.get(random.nextInt(parts.size()));
            attempt(part, part.steps().next());
            part.model().check(given.state(part.id()));
            requireStock(part);
            replay.check(order.id());
        }
    }

    private PlacedOrder place(List<SignedIn> sellers, List<UUID> items, Random random) {
        var parts =
                List.of(
                        part(sellers.get(0), items.get(0), random),
                        part(sellers.get(1), items.get(1), random));
        return given.place(given.basket(null, parts), false);
    }

    /** A bundle that takes two of the item, and a single that takes one. */
    private PricedBasket.Part part(SignedIn seller, UUID item, Random random) {
        var bundle = stock.anOfferTaking(seller, Map.of(item, 2));
        var single = stock.anOfferTaking(seller, Map.of(item, 1));
        return OrderScenarios.part(
                seller,
                line(bundle, new LineAmounts(3333, 1 + random.nextInt(3), 7, 3, 499, 0, 0, 0, 0)),
                line(single, new LineAmounts(1001, 1 + random.nextInt(4), 0, 0, 1, 190, 0, 0, 0)));
    }

    private static PricedBasket.Line line(UUID offer, LineAmounts amounts) {
        var item =
                new OrderedItem(offer, null, null, "Thing", "", "SKU", "", "NEW", List.of(), null);
        return new PricedBasket.Line(item, amounts, new BigDecimal("19.0000"));
    }

    private static Part part(SellerOrder placed, UUID item, Random random) {
        var model = new OrderModel(placed);
        return new Part(placed.id(), model, new RandomSteps(random, model), item);
    }

    private void attempt(Part part, OrderStep step) {
        if (part.model().allows(step)) {
            given.asSystem(() -> events.happen(part.id(), step::decide));
            part.model().happen(step);
        } else {
            assertThatExceptionOfType(OrderRefused.class)
                    .as("%s", step)
                    .isThrownBy(() -> given.asSystem(() -> events.happen(part.id(), step::decide)));
        }
    }

    private void requireStock(Part part) {
        var lines = part.model().lines();
        var reserved =
                2 * part.model().promised(lines.get(0)) + part.model().promised(lines.get(1));
        var sent = 2 * part.model().shipped(lines.get(0)) + part.model().shipped(lines.get(1));
        var item = stock.item(part.item());
        assertThat(item.reserved()).isEqualTo(reserved).isEqualTo(item.reservations());
        assertThat(item.onHand()).isEqualTo(ON_HAND - sent).isEqualTo(item.moved());
        assertThat(item.reserved()).isBetween(0, item.onHand());
    }
}
