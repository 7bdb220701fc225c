package domain.orders;

import static domain.orders.OrderFixtures.amounts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is tried in whatever order, a seller order agrees with a small model of it. */
class OrderJourneysTest {

    private static final int JOURNEYS = 400;
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 987654321})
    void agreesWithTheModelAfterEveryStep(long seed) {
        var random = new Random(seed);
        var happened = 0;
        for (int i = 0; i < JOURNEYS; i++) {
            happened += journey(random);
        }
        assertThat(happened).as("steps that were allowed").isGreaterThan(JOURNEYS * 8);
    }

    private static int journey(Random random) {
        var order =
                OrderFixtures.placed(
                        amounts(333 + random.nextInt(999), 1 + random.nextInt(4), 100, 499),
                        amounts(1999, 1 + random.nextInt(2), 0, 1),
                        new LineAmounts(1000, 3, 10, 5, 250, 617, 48, 0, 0));
        var events = new ArrayList<SellerOrderEvent>();
        var model = new OrderModel(order);
        var steps = new RandomSteps(random, model);
        for (int i = 0; i < STEPS; i++) {
            var step = steps.next();
            var before = order;
            if (!model.allows(step)) {
                assertThatExceptionOfType(OrderRefused.class)
                        .as("%s", step)
                        .isThrownBy(() -> step.decide(before.decide()));
                continue;
            }
            var event = step.decide(before.decide());
            order = before.after(event);
            events.add(event);
            model.happen(step);
            model.check(order);
            requireLegal(before, order, step);
        }
        return events.size();
    }

    /** Every state that one line of two and one of one can be in, and every step from it. */
    @Test
    void reachesEveryStateByLegalStepsOnly() {
        var start = OrderFixtures.placed(amounts(1000, 2, 1, 99), amounts(500, 1, 0, 0));
        var seen = new HashSet<SellerOrder>(Set.of(start));
        var waiting = new ArrayDeque<SellerOrder>(List.of(start));
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            for (var step : everyStep(state)) {
                try {
                    var next = state.after(step.decide(state.decide()));
                    requireLegal(state, next, step);
                    if (seen.add(next)) {
                        waiting.add(next);
                    }
                } catch (OrderRefused _) {
                    // Then nothing has changed.
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(500);
        assertThat(seen).extracting(SellerOrder::status).contains(SellerOrderStatus.values());
    }

    private static List<OrderStep> everyStep(SellerOrder order) {
        var steps = new ArrayList<OrderStep>(List.of(new OrderStep.Pay()));
        for (var line : order.lines()) {
            steps.add(new OrderStep.Accept(line.id()));
            steps.add(new OrderStep.Refuse(line.id()));
            for (int quantity = 1; quantity <= 2; quantity++) {
                steps.add(new OrderStep.Cancel(line.id(), quantity));
                steps.add(new OrderStep.Ship(line.id(), quantity));
                steps.add(new OrderStep.Return(line.id(), quantity));
            }
        }
        for (int parcel = 0; parcel < order.shipments().size(); parcel++) {
            steps.add(new OrderStep.Deliver(parcel));
            steps.add(new OrderStep.Lose(parcel));
        }
        return steps;
    }

    private static void requireLegal(SellerOrder before, SellerOrder after, OrderStep step) {
        if (before.status() != after.status()) {
            assertThat(before.status().next()).as("%s", step).contains(after.status());
        }
        Stream.iterate(0, i -> i + 1)
                .limit(before.lines().size())
                .filter(i -> before.lines().get(i).status() != after.lines().get(i).status())
                .forEach(
                        i ->
                                assertThat(before.lines().get(i).status().next())
                                        .as("a line after %s", step)
                                        .contains(after.lines().get(i).status()));
    }
}
