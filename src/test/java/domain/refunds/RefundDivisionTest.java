package domain.refunds;

import static domain.orders.OrderFixtures.amounts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.orders.LineAmounts;
import domain.orders.LineRefund;
import domain.orders.OrderFixtures;
import domain.orders.OrderLine;
import domain.orders.OrderRefused;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.shared.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundDivisionTest {

    @Test
    void dividesAnAmountOverGoodsAndShippingOfEveryLine() {
        var order = OrderFixtures.paid(amounts(1000, 1, 0, 300), amounts(500, 1, 0, 200));

        var divided = parts(RefundDivision.byAmount(List.of(order), 1000), order);

        assertThat(divided).extracting(LineRefund::item).containsExactly(500L, 250L);
        assertThat(divided).extracting(LineRefund::shipping).containsExactly(150L, 100L);
    }

    @Test
    void dividesTaxThatWasAddedOnTop() {
        var order = OrderFixtures.paid(new LineAmounts(1000, 1, 0, 0, 0, 190, 0, 0, 0));

        var part = parts(RefundDivision.byAmount(List.of(order), 119), order).getFirst();

        assertThat(part.item()).isEqualTo(100);
        assertThat(part.tax()).isEqualTo(19);
    }

    @Test
    void dividesOverSeveralSellersInProportion() {
        var large = OrderFixtures.paid(amounts(3000, 1, 0, 0));
        var small = OrderFixtures.paid(amounts(1000, 1, 0, 0));

        var divided = RefundDivision.byAmount(List.of(large, small), 100);

        assertThat(total(parts(divided, large))).isEqualTo(75);
        assertThat(total(parts(divided, small))).isEqualTo(25);
    }

    @Test
    void refusesMoreThanWasPaid() {
        var order = OrderFixtures.paid(amounts(1000, 1, 0, 0));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RefundDivision.byAmount(List.of(order), 1001))
                .withMessageContaining("10.00");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RefundDivision.byAmount(List.of(order), 0));
    }

    @Test
    void hasNothingToGiveBackOfWhatWasNeverPaid() {
        var order = OrderFixtures.placed(amounts(1000, 1, 0, 0));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RefundDivision.byAmount(List.of(order), 1));
    }

    @Test
    void refusesMoreUnitsThanThereAreAndPassesOverThoseAlreadyRefunded() {
        var order = OrderFixtures.paid(amounts(1000, 2, 0, 0));
        var line = order.lines().getFirst().id();
        var one = refunded(order, RefundDivision.byUnits(order, units(line, 1)));

        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(() -> RefundDivision.byUnits(one, units(line, 2)));
        assertThat(total(RefundDivision.byUnitsNotYetRefunded(one, units(line, 2))))
                .isEqualTo(1000);
    }

    @Test
    void isEmptyWhenAnAmountHasTakenEverythingBefore() {
        var order = OrderFixtures.paid(amounts(1000, 2, 0, 300));
        var all = refunded(order, parts(RefundDivision.byAmount(List.of(order), 2300), order));

        var rest = RefundDivision.byUnits(all, units(order.lines().getFirst().id(), 1));

        assertThat(rest).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void addsUpWhateverIsRefundedInWhateverOrder(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            closesToZero(random);
        }
    }

    /** Units that come back one by one, in any order of the lines, are worth what was paid. */
    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void givesEachUnitItsOwnCents(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var order = randomOrder(random);
            var paid = paidFor(order);
            var queue = new ArrayList<OrderLine>();
            for (var line : order.lines()) {
                for (int unit = 0; unit < line.amounts().quantity(); unit++) {
                    queue.add(line);
                }
            }
            Collections.shuffle(queue, random);
            var back = 0L;
            var state = order;
            for (var line : queue) {
                var lines = RefundDivision.byUnits(state, units(line.id(), 1));
                back += total(lines);
                state = refunded(state, lines);
            }
            assertThat(back).isEqualTo(paid);
            assertThat(state.refundable()).isZero();
        }
    }

    /** The model knows only what was paid and what went back, per line and kind. */
    private static void closesToZero(Random random) {
        var states = new LinkedHashMap<SellerOrderId, SellerOrder>();
        var model = new LinkedHashMap<UUID, long[]>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            var order = randomOrder(random);
            states.put(order.id(), order);
            for (var line : order.lines()) {
                var amounts = line.amounts();
                model.put(
                        line.id().value(),
                        new long[] {amounts.itemPaid(), amounts.shipping(), amounts.tax()});
            }
        }
        for (int step = 0; step < 12; step++) {
            var left = left(model);
            if (left == 0) {
                break;
            }
            var parts =
                    random.nextBoolean()
                            ? someAmount(states, 1 + random.nextLong(left))
                            : someUnits(states, random);
            take(states, model, parts);
        }
        if (left(model) > 0) {
            take(states, model, someAmount(states, left(model)));
        }
        assertThat(left(model)).isZero();
        assertThat(states.values().stream().mapToLong(SellerOrder::refundable).sum()).isZero();
    }

    private static Map<SellerOrderId, List<LineRefund>> someAmount(
            Map<SellerOrderId, SellerOrder> states, long amount) {
        var parts = RefundDivision.byAmount(List.copyOf(states.values()), amount);
        assertThat(parts.values().stream().mapToLong(RefundDivisionTest::total).sum())
                .isEqualTo(amount);
        return parts;
    }

    private static Map<SellerOrderId, List<LineRefund>> someUnits(
            Map<SellerOrderId, SellerOrder> states, Random random) {
        var order = List.copyOf(states.values()).get(random.nextInt(states.size()));
        var line = order.lines().get(random.nextInt(order.lines().size()));
        var most = line.amounts().quantity() - line.refunded().units();
        if (most == 0) {
            return Map.of();
        }
        var wanted =
                List.of(
                        new UnitsToRefund(
                                line.id(), 1 + random.nextInt(most), random.nextBoolean()));
        return Map.of(order.id(), RefundDivision.byUnits(order, wanted));
    }

    private static void take(
            Map<SellerOrderId, SellerOrder> states,
            Map<UUID, long[]> model,
            Map<SellerOrderId, List<LineRefund>> parts) {
        parts.forEach(
                (id, lines) -> {
                    for (var line : lines) {
                        var left = model.getOrDefault(line.line().value(), new long[3]);
                        left[0] -= line.item();
                        left[1] -= line.shipping();
                        left[2] -= line.tax();
                        assertThat(left[0]).isNotNegative();
                        assertThat(left[1]).isNotNegative();
                        assertThat(left[2]).isNotNegative();
                        assertThat(line.taxIncluded()).isLessThanOrEqualTo(line.item());
                    }
                    states.computeIfPresent(id, (_, state) -> refunded(state, lines));
                });
    }

    private static SellerOrder randomOrder(Random random) {
        var lines = new LineAmounts[1 + random.nextInt(4)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = randomLine(random);
        }
        return OrderFixtures.paid(lines);
    }

    private static LineAmounts randomLine(Random random) {
        var quantity = 1 + random.nextInt(7);
        var price = random.nextLong(5000);
        var discount = random.nextLong(price * quantity / 2 + 1);
        var shipping = random.nextLong(900);
        if (random.nextBoolean()) {
            return amounts(price, quantity, discount, shipping);
        }
        var shippingTax = shipping * 19 / 100;
        var tax = (price * quantity - discount) * 19 / 100 + shippingTax;
        return new LineAmounts(price, quantity, discount, 0, shipping, tax, shippingTax, 0, 0);
    }

    private static List<LineRefund> parts(
            Map<SellerOrderId, List<LineRefund>> divided, SellerOrder order) {
        return divided.getOrDefault(order.id(), List.of());
    }

    private static long left(Map<UUID, long[]> model) {
        return model.values().stream().mapToLong(parts -> parts[0] + parts[1] + parts[2]).sum();
    }

    private static long paidFor(SellerOrder order) {
        return order.lines().stream().mapToLong(line -> line.amounts().total()).sum();
    }

    private static List<UnitsToRefund> units(domain.orders.OrderLineId line, int units) {
        return List.of(new UnitsToRefund(line, units, true));
    }

    private static SellerOrder refunded(SellerOrder order, List<LineRefund> lines) {
        return total(lines) == 0
                ? order
                : order.after(order.decide().refund(UUID.randomUUID(), lines));
    }

    private static long total(List<LineRefund> lines) {
        return lines.stream().mapToLong(LineRefund::total).sum();
    }
}
