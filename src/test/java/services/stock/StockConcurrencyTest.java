package services.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.shared.Uuids;
import domain.stock.SoldOut;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.shared.SignedIn;
import services.stock.Reservations.LineDemand;
import services.stock.internal.ExpiryJob;

/** Many at once on a real PostgreSQL: nothing is sold twice and nobody waits in a circle. */
@IntegrationTest
class StockConcurrencyTest {

    private static final int SHOPPERS = 200;

    @Autowired StockScenarios given;
    @Autowired Reservations reservations;
    @Autowired ExpiryJob expiry;
    @Autowired Clock clock;

    private SignedIn seller;
    private Instant soon;

    @BeforeEach
    void aSeller() {
        seller = given.aSeller();
        soon = clock.instant().plus(Duration.ofMinutes(10));
    }

    @Test
    void sellsFourUnitsToFourOfTwoHundred() throws InterruptedException {
        var item = given.anItem(seller, 4);
        var offer = given.anOfferTaking(seller, Map.of(item, 1));

        var sold = atOnce(SHOPPERS, _ -> () -> buy(List.of(demand(offer, 1))));

        assertThat(sold).filteredOn(won -> won).hasSize(4);
        var after = given.item(item);
        assertThat(after.onHand() - after.reserved()).isZero();
        assertThat(after.reservations()).isEqualTo(4);
    }

    @Test
    void sellsBundlesAndTwoLinesOfOneItemOnlyAsOftenAsThereAreAllParts()
            throws InterruptedException {
        var cup = given.anItem(seller, 30);
        var pot = given.anItem(seller, 5);
        var single = given.anOfferTaking(seller, Map.of(cup, 1));
        var pair = given.anOfferTaking(seller, Map.of(cup, 2));
        var set = given.anOfferTaking(seller, Map.of(cup, 4, pot, 1));

        var sold =
                atOnce(
                        90,
                        number ->
                                () ->
                                        switch (number % 3) {
                                            case 0 -> buy(List.of(demand(set, 1)));
                                            case 1 ->
                                                    buy(
                                                            List.of(
                                                                    demand(single, 1),
                                                                    demand(pair, 1)));
                                            default ->
                                                    buy(
                                                            List.of(
                                                                    demand(pair, 1),
                                                                    demand(single, 2)));
                                        });

        var cups = given.item(cup);
        var pots = given.item(pot);
        assertThat(cups.reserved()).isEqualTo(cups.reservations()).isBetween(27, 30);
        assertThat(pots.reserved()).isEqualTo(pots.reservations()).isBetween(0, 5);
        assertThat(cups.reserved()).isEqualTo(taken(sold));
    }

    @Test
    void doesNotWaitInACircleWhateverTheOrderOfLines() throws InterruptedException {
        var items = IntStream.range(0, 6).mapToObj(_ -> given.anItem(seller, 10_000)).toList();
        var offers =
                items.stream().map(item -> given.anOfferTaking(seller, Map.of(item, 1))).toList();
        var bundle = given.anOfferTaking(seller, Map.of(items.get(5), 1, items.get(0), 2));

        var sold =
                atOnce(
                        120,
                        number ->
                                () -> {
                                    var lines = new ArrayList<LineDemand>();
                                    offers.forEach(offer -> lines.add(demand(offer, 1)));
                                    lines.add(demand(bundle, 1));
                                    Collections.rotate(lines, number);
                                    if (number % 2 == 0) {
                                        Collections.reverse(lines);
                                    }
                                    return buyAndChange(lines, number);
                                });

        assertThat(sold).allMatch(won -> won);
        assertThat(items)
                .map(given::item)
                .allSatisfy(
                        item -> {
                            assertThat(item.reserved()).isEqualTo(item.reservations());
                            assertThat(item.onHand()).isEqualTo(item.moved());
                        });
    }

    @Test
    void givesTheLastOneToOneWhenTheTimeIsUpWhilePaying() throws InterruptedException {
        for (var round = 0; round < 25; round++) {
            var item = given.anItem(seller, 1);
            var offer = given.anOfferTaking(seller, Map.of(item, 1));
            var paying = Uuids.timeOrdered();
            given.system(
                    () ->
                            reservations.hold(
                                    paying, Map.of(offer, 1), clock.instant().minusMillis(1)));

            var sold =
                    atOnce(
                            4,
                            number ->
                                    () ->
                                            switch (number) {
                                                case 0 -> order(paying, List.of(demand(offer, 1)));
                                                case 1 -> buy(List.of(demand(offer, 1)));
                                                case 2 -> extend(paying);
                                                default -> letGoWhatIsOver();
                                            });

            assertThat(sold).filteredOn(won -> won).hasSize(1);
            assertThat(given.item(item).reserved()).isEqualTo(1);
            assertThat(given.item(item).reservations()).isEqualTo(1);
        }
    }

    private static int taken(List<Boolean> sold) {
        return IntStream.range(0, sold.size())
                .filter(sold::get)
                .map(number -> number % 3 == 1 ? 3 : 4)
                .sum();
    }

    /** As a shopper does: holds, pays, and gets the order or not. */
    private boolean buy(List<LineDemand> lines) {
        var cart = Uuids.timeOrdered();
        var wanted = new LinkedHashMap<UUID, Integer>();
        lines.forEach(line -> wanted.merge(line.offer(), line.quantity(), Integer::sum));
        try {
            given.system(() -> reservations.hold(cart, wanted, soon));
        } catch (SoldOut _) {
            return false;
        }
        return order(cart, lines);
    }

    private boolean order(UUID cart, List<LineDemand> lines) {
        try {
            given.system(() -> reservations.moveToOrder(cart, lines));
            return true;
        } catch (SoldOut _) {
            return false;
        }
    }

    private boolean buyAndChange(List<LineDemand> lines, int number) {
        var bought = buy(lines);
        var some = lines.stream().map(line -> new LineQuantity(line.line(), 1)).toList();
        switch (number % 4) {
            case 0 -> given.system(() -> reservations.cancel(some));
            case 1 -> given.system(() -> reservations.ship(some, "Parcel"));
            case 2 -> {
                given.system(() -> reservations.ship(some, "Parcel"));
                given.system(() -> reservations.putBack(some.reversed(), "Return"));
            }
            default -> expiry.run();
        }
        return bought;
    }

    private boolean extend(UUID cart) {
        given.system(() -> reservations.extend(cart, clock.instant().minusMillis(1)));
        return false;
    }

    private boolean letGoWhatIsOver() {
        expiry.run();
        return false;
    }

    private static LineDemand demand(UUID offer, int quantity) {
        return new LineDemand(OrderLineId.next(), offer, quantity);
    }

    /** Starts all in one moment; an exception that nobody expects fails the test. */
    private static List<Boolean> atOnce(int howMany, IntFunction<Callable<Boolean>> each)
            throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(howMany)) {
            var running =
                    IntStream.range(0, howMany)
                            .mapToObj(
                                    number ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return each.apply(number).call();
                                                    }))
                            .toList();
            start.countDown();
            var results = new ArrayList<Boolean>();
            for (var one : running) {
                try {
                    results.add(one.get());
                } catch (ExecutionException failure) {
                    throw new AssertionError(failure.getCause());
                }
            }
            return results;
        }
    }
}
