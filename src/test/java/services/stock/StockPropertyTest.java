package services.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.shared.Uuids;
import domain.stock.SoldOut;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import services.stock.Reservations.LineDemand;
import services.stock.internal.ExpiryJob;

/**
 * Random sequences of everything that can happen to stock, beside a model that only adds and
 * subtracts; after every step the database says the same, and 0 ≤ reserved ≤ on hand + backorder, Σ
 * reservations = reserved, Σ movements = on hand (I12).
 */
@IntegrationTest
class StockPropertyTest {

    private static final int STEPS = 150;

    @Autowired StockScenarios given;
    @Autowired Reservations reservations;
    @Autowired ExpiryJob expiry;
    @Autowired Clock clock;

    /** What a cart or a line of an order has. */
    private record Held(UUID offer, int units) {}

    private final List<UUID> items = new ArrayList<>();
    private final Map<UUID, Map<UUID, Integer>> takes = new LinkedHashMap<>();
    private final List<UUID> carts = new ArrayList<>();

    private final Map<UUID, Integer> onHand = new HashMap<>();
    private final Map<UUID, Integer> backorder = new HashMap<>();
    private final Map<UUID, List<Held>> inCarts = new HashMap<>();
    private final Map<UUID, Held> inOrders = new TreeMap<>();
    private final Map<UUID, Held> shipped = new TreeMap<>();

    private Random random = new Random(0);

    @BeforeEach
    void aShelf() {
        var seller = given.aSeller();
        for (var each = 0; each < 4; each++) {
            var limit = each == 3 ? 4 : 0;
            var item = given.anItem(seller, 6 + 3 * each, limit);
            items.add(item);
            onHand.put(item, 6 + 3 * each);
            backorder.put(item, limit);
        }
        offer(given.anOfferTaking(seller, Map.of(items.get(0), 1)), Map.of(items.get(0), 1));
        offer(given.anOfferTaking(seller, Map.of(items.get(3), 2)), Map.of(items.get(3), 2));
        var set = Map.of(items.get(0), 2, items.get(1), 1);
        offer(given.anOfferTaking(seller, set), set);
        var large = Map.of(items.get(1), 1, items.get(2), 3, items.get(3), 1);
        offer(given.anOfferTaking(seller, large), large);
        offer(given.anOffer(seller), Map.of());
        IntStream.range(0, 4).forEach(_ -> carts.add(Uuids.timeOrdered()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithTheModelAfterEveryStep(long seed) {
        random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            var what = step();
            check("seed %d, step %d: %s".formatted(seed, step, what));
        }
    }

    private String step() {
        var cart = carts.get(random.nextInt(carts.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> hold(cart);
            case 2 -> letGo(cart);
            case 3 -> order(cart);
            case 4 -> expire(cart);
            case 5 -> cancel();
            case 6 -> ship();
            default -> putBack();
        };
    }

    private String hold(UUID cart) {
        var wanted = new LinkedHashMap<UUID, Integer>();
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(_ -> wanted.put(anOffer(), 1 + random.nextInt(4)));
        var held = new ArrayList<Held>();
        wanted.forEach((offer, units) -> held.add(new Held(offer, units)));
        var before = inCarts.remove(cart);
        var fits = fits(held);
        if (!fits && before != null) {
            inCarts.put(cart, before);
        }
        assertThat(holds(cart, wanted)).as("cart can have %s", wanted).isEqualTo(fits);
        if (fits) {
            inCarts.put(cart, held);
        }
        return "hold " + wanted;
    }

    private boolean holds(UUID cart, Map<UUID, Integer> wanted) {
        var end = clock.instant().plusSeconds(600);
        try {
            given.system(() -> reservations.hold(cart, wanted, end));
            return true;
        } catch (SoldOut soldOut) {
            assertThat(soldOut.available())
                    .isNotEmpty()
                    .allSatisfy(
                            (offer, left) -> assertThat(left).isBetween(0, of(wanted, offer) - 1));
            return false;
        }
    }

    private String letGo(UUID cart) {
        given.system(() -> reservations.letGo(cart));
        inCarts.remove(cart);
        return "let go";
    }

    private String order(UUID cart) {
        var held = inCarts.getOrDefault(cart, List.of());
        var wanted = new ArrayList<Held>();
        // Some pay what they held, some changed their minds after all.
        held.forEach(each -> wanted.add(new Held(each.offer, 1 + random.nextInt(each.units))));
        if (random.nextBoolean()) {
            wanted.add(new Held(anOffer(), 1));
        }
        if (wanted.isEmpty()) {
            return "nothing to order";
        }
        inCarts.remove(cart);
        var lines =
                wanted.stream()
                        .map(each -> new LineDemand(OrderLineId.next(), each.offer, each.units))
                        .toList();
        var fits = fits(wanted);
        if (!fits) {
            inCarts.put(cart, held);
        }
        assertThat(orders(cart, lines)).as("order of %s", wanted).isEqualTo(fits);
        if (fits) {
            lines.forEach(
                    line ->
                            inOrders.put(
                                    line.line().value(), new Held(line.offer(), line.quantity())));
        }
        return "order " + wanted;
    }

    private boolean orders(UUID cart, List<LineDemand> lines) {
        try {
            given.system(() -> reservations.moveToOrder(cart, lines));
            return true;
        } catch (SoldOut _) {
            return false;
        }
    }

    private String expire(UUID cart) {
        if (inCarts.containsKey(cart)) {
            given.expireNow(cart);
            expiry.run();
            inCarts.remove(cart);
        }
        return "expire";
    }

    private String cancel() {
        return withLine(
                inOrders,
                (line, held, units) -> {
                    given.system(() -> reservations.cancel(List.of(line(line, units))));
                    less(inOrders, line, held, units);
                });
    }

    private String ship() {
        return withLine(
                inOrders,
                (line, held, units) -> {
                    given.system(() -> reservations.ship(List.of(line(line, units)), "Parcel"));
                    less(inOrders, line, held, units);
                    shipped.merge(
                            line,
                            new Held(held.offer, units),
                            (one, other) -> new Held(one.offer, one.units + other.units));
                    takesOf(held)
                            .forEach(
                                    (item, each) ->
                                            onHand.merge(
                                                    item,
                                                    0,
                                                    (there, _) ->
                                                            Math.max(0, there - each * units)));
                });
    }

    private String putBack() {
        return withLine(
                shipped,
                (line, held, units) -> {
                    given.system(() -> reservations.putBack(List.of(line(line, units)), "Return"));
                    less(shipped, line, held, units);
                    takesOf(held)
                            .forEach(
                                    (item, each) -> onHand.merge(item, each * units, Integer::sum));
                });
    }

    /** What happens to so many units of a line. */
    private interface ToLine {
        void happen(UUID line, Held held, int units);
    }

    private String withLine(Map<UUID, Held> lines, ToLine happening) {
        if (lines.isEmpty()) {
            return "no line";
        }
        var line = List.copyOf(lines.keySet()).get(random.nextInt(lines.size()));
        var held = Objects.requireNonNull(lines.get(line));
        var units = 1 + random.nextInt(held.units);
        happening.happen(line, held, units);
        return "%d of %s".formatted(units, held);
    }

    private static void less(Map<UUID, Held> lines, UUID line, Held held, int units) {
        if (held.units == units) {
            lines.remove(line);
        } else {
            lines.put(line, new Held(held.offer, held.units - units));
        }
    }

    private boolean fits(List<Held> more) {
        return items.stream()
                .allMatch(
                        item -> {
                            var needed = sum(item, more);
                            return needed == 0
                                    || reserved(item) + needed
                                            <= of(onHand, item) + of(backorder, item);
                        });
    }

    private int reserved(UUID item) {
        return inCarts.values().stream().mapToInt(held -> sum(item, held)).sum()
                + sum(item, List.copyOf(inOrders.values()));
    }

    private int sum(UUID item, List<Held> held) {
        return held.stream()
                .mapToInt(each -> each.units * takesOf(each).getOrDefault(item, 0))
                .sum();
    }

    private void check(String after) {
        for (var item : items) {
            var found = given.item(item);
            assertThat(found.reserved())
                    .as(after)
                    .isEqualTo(reserved(item))
                    .isEqualTo(found.reservations())
                    .isBetween(0, found.onHand() + found.backorderLimit());
            assertThat(found.onHand())
                    .as(after)
                    .isEqualTo(of(onHand, item))
                    .isEqualTo(found.moved());
        }
    }

    private void offer(UUID id, Map<UUID, Integer> taking) {
        takes.put(id, taking);
    }

    private Map<UUID, Integer> takesOf(Held held) {
        return takes.getOrDefault(held.offer, Map.of());
    }

    private static int of(Map<UUID, Integer> numbers, UUID id) {
        return numbers.getOrDefault(id, 0);
    }

    private UUID anOffer() {
        return List.copyOf(takes.keySet()).get(random.nextInt(takes.size()));
    }

    private static LineQuantity line(UUID id, int units) {
        return new LineQuantity(new OrderLineId(id), units);
    }
}
