package domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import domain.orders.LineAmounts;
import domain.orders.NewLine;
import domain.orders.Order;
import domain.orders.OrderEvent;
import domain.orders.OrderId;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.OrderRefused;
import domain.orders.OrderStatus;
import domain.orders.OrderedItem;
import domain.orders.Party;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent.Accepted;
import domain.orders.SellerOrderEvent.Cancelled;
import domain.orders.SellerOrderEvent.Delivered;
import domain.orders.SellerOrderEvent.PaymentCleared;
import domain.orders.SellerOrderEvent.Placed;
import domain.orders.SellerOrderEvent.Refunded;
import domain.orders.SellerOrderEvent.Shipped;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.orders.ShipmentId;
import domain.shared.SellerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastOrderTest {

    private static final Instant PLACED = Instant.parse("2018-01-01T10:00:00Z");
    private static final Instant PAID = Instant.parse("2018-01-01T11:00:00Z");
    private static final Instant SHIPPED = Instant.parse("2018-01-03T10:00:00Z");
    private static final Instant DELIVERED = Instant.parse("2018-01-09T10:00:00Z");

    @Test
    void tellsADeliveredOrderAtItsOriginalInstants() {
        var told =
                order(PAID, PAID, null, null, part(line(900, SHIPPED, DELIVERED))).chronicle(ids());

        var part = told.parts().getFirst();
        assertThat(types(part))
                .containsExactly(
                        Placed.class,
                        PaymentCleared.class,
                        Accepted.class,
                        Shipped.class,
                        Delivered.class);
        assertThat(part.events())
                .extracting(Dated::at)
                .containsExactly(PLACED, PAID, PAID, SHIPPED, DELIVERED);
        assertThat(part.state().status()).isEqualTo(SellerOrderStatus.DELIVERED);
        assertThat(told.order().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(told.events()).extracting(Dated::at).containsExactly(PLACED, PAID, DELIVERED);
    }

    @Test
    void keepsInstantsThatContradictEachOther() {
        var told =
                order(SHIPPED, SHIPPED, null, null, part(line(900, PAID, DELIVERED)))
                        .chronicle(ids());

        assertThat(told.parts().getFirst().events())
                .extracting(Dated::at)
                .containsExactly(PLACED, SHIPPED, SHIPPED, PAID, DELIVERED);
    }

    @Test
    void acceptsOnlyWhatWasShippedWhenNobodySaysMore() {
        var told =
                order(PAID, null, null, null, part(line(900, SHIPPED, null), line(100, null, null)))
                        .chronicle(ids());

        assertThat(told.parts().getFirst().state().lines())
                .extracting(OrderLine::accepted)
                .containsExactly(true, false);
        assertThat(told.order().status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void cancelsWhatWasNotShipped() {
        var off = new PastCancellation(SHIPPED, Party.OPERATOR, "Cancelled");
        var told = order(null, null, off, null, part(line(900, null, null))).chronicle(ids());

        var part = told.parts().getFirst();
        assertThat(types(part)).containsExactly(Placed.class, Cancelled.class);
        assertThat(part.state().refundable()).isZero();
        assertThat(told.order().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(told.events().getLast())
                .isEqualTo(new Dated<>(new OrderEvent.Cancelled(), SHIPPED));
    }

    @Test
    void cancelsAnOrderWithoutItemsAndLeavesAnotherOpen() {
        var off = new PastCancellation(SHIPPED, Party.SELLER, "Unavailable");

        assertThat(order(null, null, off, null).chronicle(ids()).order().status())
                .isEqualTo(OrderStatus.CANCELLED);
        assertThat(order(PAID, PAID, null, null).chronicle(ids()).order().status())
                .isEqualTo(OrderStatus.PLACED);
        assertThat(order(null, null, null, null).chronicle(ids()).order().status())
                .isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void dividesARefundOverEverythingThatWasPaid() {
        var refund = new PastRefund(1_000, DELIVERED, UUID::randomUUID);
        var told =
                order(
                                PAID,
                                PAID,
                                null,
                                refund,
                                part(line(667, null, null)),
                                part(line(1_333, null, null)))
                        .chronicle(ids());

        var back =
                told.parts().stream()
                        .flatMap(part -> part.events().stream())
                        .map(Dated::event)
                        .filter(Refunded.class::isInstance)
                        .map(Refunded.class::cast)
                        .flatMap(refunded -> refunded.lines().stream())
                        .mapToLong(one -> one.total())
                        .sum();
        assertThat(back).isEqualTo(1_000);
    }

    @Test
    void closesAWholeRefundToZero() {
        var refund = new PastRefund(1_100, DELIVERED, UUID::randomUUID);
        var told =
                order(PAID, PAID, null, refund, part(line(900, SHIPPED, null), line(0, null, null)))
                        .chronicle(ids());

        assertThat(told.parts().getFirst().state().refundable()).isZero();
    }

    @Test
    void refusesARefundAboveWhatTheLinesCost() {
        var refund = new PastRefund(1_001, DELIVERED, UUID::randomUUID);
        var past = order(PAID, PAID, null, refund, part(line(900, null, null)));

        assertThatThrownBy(() -> past.chronicle(ids())).isInstanceOf(OrderRefused.class);
    }

    @Test
    void replayingTheEventsGivesTheStateWhateverHappened() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var paidAt = random.nextInt(4) > 0 ? PAID : null;
            var parts = new PastPart[1 + random.nextInt(3)];
            for (var p = 0; p < parts.length; p++) {
                var lines = new PastLine[1 + random.nextInt(3)];
                for (var l = 0; l < lines.length; l++) {
                    var shipped = paidAt != null && random.nextBoolean() ? SHIPPED : null;
                    var delivered = shipped != null && random.nextBoolean() ? DELIVERED : null;
                    lines[l] = line(random.nextInt(5_000), shipped, delivered);
                }
                parts[p] = part(lines);
            }
            var off =
                    random.nextInt(4) == 0
                            ? new PastCancellation(DELIVERED, Party.OPERATOR, "Cancelled")
                            : null;
            var refund =
                    paidAt != null && random.nextInt(3) == 0
                            ? new PastRefund(1 + random.nextInt(100), DELIVERED, UUID::randomUUID)
                            : null;

            var told =
                    order(paidAt, random.nextBoolean() ? paidAt : null, off, refund, parts)
                            .chronicle(ids());

            assertThat(
                            Order.replay(
                                    told.order().id(),
                                    told.events().stream().map(Dated::event).toList()))
                    .isEqualTo(told.order());
            for (var part : told.parts()) {
                var events = part.events().stream().map(Dated::event).toList();
                assertThat(SellerOrder.replay(part.state().id(), events)).isEqualTo(part.state());
            }
        }
    }

    private static List<Class<?>> types(Chronicle.Part part) {
        return part.events().stream().<Class<?>>map(dated -> dated.event().getClass()).toList();
    }

    private static Supplier<ShipmentId> ids() {
        return ShipmentId::next;
    }

    private static PastOrder order(
            @Nullable Instant paidAt,
            @Nullable Instant acceptedAt,
            @Nullable PastCancellation off,
            @Nullable PastRefund refund,
            PastPart... parts) {
        return new PastOrder(
                OrderId.next(),
                1,
                "ann@example.com",
                "BRL",
                true,
                PLACED,
                paidAt == null ? null : UUID.randomUUID(),
                paidAt,
                acceptedAt,
                off,
                refund,
                List.of(parts));
    }

    private static PastPart part(PastLine... lines) {
        return new PastPart(SellerOrderId.next(), SellerId.next(), List.of(lines));
    }

    /** With 1.00 of shipping. */
    private static PastLine line(
            long price, @Nullable Instant shippedAt, @Nullable Instant deliveredAt) {
        var item =
                new OrderedItem(null, null, null, "Thing", "", "SKU", "", "NEW", List.of(), null);
        var amounts = new LineAmounts(price, 1, 0, 0, 100, 0, 0, 0, 0);
        return new PastLine(
                new NewLine(OrderLineId.next(), 1, item, amounts, BigDecimal.ZERO),
                shippedAt,
                deliveredAt);
    }
}
