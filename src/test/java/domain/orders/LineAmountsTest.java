package domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineAmountsTest {

    @Test
    void givesEachUnitCentsOfItsOwnThatAddUp() {
        var three = OrderFixtures.amounts(334, 3, 1, 0);

        assertThat(three.itemPaid()).isEqualTo(1001);
        assertThat(three.ofUnits(1001, 0, 1)).isEqualTo(334);
        assertThat(three.ofUnits(1001, 1, 1)).isEqualTo(334);
        assertThat(three.ofUnits(1001, 2, 1)).isEqualTo(333);
        assertThat(three.ofUnits(1001, 0, 3)).isEqualTo(1001);
    }

    /** Whatever the units, the sizes of the refunds and what came before by amount. */
    @RepeatedTest(200)
    void addsUpHoweverItIsRefunded(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var amounts = any(random);
        var order = OrderFixtures.delivered(amounts);
        var id = order.lines().getFirst().id();
        var parts = new ArrayList<LineRefund>();
        while (order.line(id).refundable() > 0) {
            var line = order.line(id);
            var part = any(random, line);
            if (part.total() == 0) {
                part = line.refundOf(0, line.itemLeft(), line.shippingLeft(), line.taxLeft());
            }
            parts.add(part);
            order = order.after(order.decide().refund(UUID.randomUUID(), java.util.List.of(part)));
        }

        assertThat(parts.stream().mapToLong(LineRefund::total).sum()).isEqualTo(amounts.total());
        assertThat(parts.stream().mapToLong(LineRefund::item).sum()).isEqualTo(amounts.itemPaid());
        assertThat(parts.stream().mapToLong(LineRefund::taxIncluded).sum())
                .isEqualTo(amounts.itemPaid() == 0 ? 0 : amounts.taxIncluded());
        assertThat(parts).allMatch(part -> part.total() > 0);
    }

    private static LineRefund any(Random random, OrderLine line) {
        var units = line.amounts().quantity() - line.refunded().units();
        if (units > 0 && random.nextBoolean()) {
            return line.refundOf(1 + random.nextInt(units), random.nextBoolean());
        }
        return line.refundOf(
                0,
                random.nextLong(line.itemLeft() + 1),
                random.nextLong(line.shippingLeft() + 1),
                random.nextLong(line.taxLeft() + 1));
    }

    private static LineAmounts any(Random random) {
        var quantity = 1 + random.nextInt(9);
        var price = random.nextLong(5000);
        var seller = random.nextLong(price * quantity / 2 + 1);
        var platform = random.nextLong(price * quantity / 2 + 1);
        var shipping = random.nextLong(1000);
        var goods = price * quantity - seller - platform;
        if (random.nextBoolean()) {
            return new LineAmounts(
                    price, quantity, seller, platform, shipping, 0, 0, goods * 19 / 119, 0);
        }
        var shippingTax = shipping * 19 / 100;
        return new LineAmounts(
                price,
                quantity,
                seller,
                platform,
                shipping,
                goods * 19 / 100 + shippingTax,
                shippingTax,
                0,
                0);
    }
}
