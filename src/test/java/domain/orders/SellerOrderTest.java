package domain.orders;

import static domain.orders.OrderFixtures.accepted;
import static domain.orders.OrderFixtures.amounts;
import static domain.orders.OrderFixtures.delivered;
import static domain.orders.OrderFixtures.everything;
import static domain.orders.OrderFixtures.ids;
import static domain.orders.OrderFixtures.line;
import static domain.orders.OrderFixtures.paid;
import static domain.orders.OrderFixtures.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SellerOrderTest {

    private static final LineAmounts THREE = amounts(1000, 3, 100, 499);
    private static final LineAmounts ONE = amounts(2500, 1, 0, 0);

    @Test
    void awaitsPaymentFirst() {
        var order = placed(THREE, ONE);

        assertThat(order.status()).isEqualTo(SellerOrderStatus.AWAITING_PAYMENT);
        refused("order.not-to-accept", () -> order.decide().accept(ids(order)));
        var cleared = paid(ONE);
        var all = everything(cleared);
        refused(
                "order.not-accepted",
                () -> cleared.decide().ship(ShipmentId.next(), Tracking.NONE, all));
    }

    @Test
    void isAcceptedLineByLine() {
        var order = paid(THREE, ONE);
        var first = order.after(order.decide().accept(ids(order).subList(0, 1)));
        var second = first.after(first.decide().refuse(ids(first).subList(1, 2), "Sold out"));

        assertThat(first.status()).isEqualTo(SellerOrderStatus.TO_ACCEPT);
        assertThat(second.status()).isEqualTo(SellerOrderStatus.ACCEPTED);
        assertThat(second.lines().get(1).status()).isEqualTo(LineStatus.REFUSED);
    }

    @Test
    void isCancelledWhenEveryLineIsRefused() {
        var order = paid(THREE, ONE);

        var none = order.after(order.decide().refuse(ids(order), "Closed"));

        assertThat(none.status()).isEqualTo(SellerOrderStatus.CANCELLED);
    }

    @Test
    void shipsInPartsAndMayCancelTheRest() {
        var order = accepted(THREE);
        var id = ids(order).getFirst();
        var parcel = ShipmentId.next();
        var two = List.of(new LineQuantity(id, 2));

        var sent = order.after(order.decide().ship(parcel, Tracking.NONE, two));
        var arrived = sent.after(sent.decide().deliver(parcel));
        var ended = arrived.after(arrived.decide().cancelAll(Party.SHOPPER, "Enough"));

        assertThat(sent.status()).isEqualTo(SellerOrderStatus.PARTLY_SHIPPED);
        assertThat(arrived.status()).isEqualTo(SellerOrderStatus.PARTLY_SHIPPED);
        assertThat(ended.status()).isEqualTo(SellerOrderStatus.DELIVERED);
        assertThat(ended.line(id).cancelled()).isEqualTo(1);
        refused(
                "order.too-many-to-ship",
                () -> sent.decide().ship(ShipmentId.next(), Tracking.NONE, two));
    }

    @Test
    void shipsAnAcceptedLineWhileAnotherWaits() {
        var order = paid(THREE, ONE);
        var one = order.after(order.decide().accept(ids(order).subList(1, 2)));

        var sent =
                one.after(
                        one.decide()
                                .ship(
                                        ShipmentId.next(),
                                        Tracking.NONE,
                                        List.of(new LineQuantity(ids(one).get(1), 1))));

        assertThat(one.status().next()).contains(sent.status());
        assertThat(sent.status()).isEqualTo(SellerOrderStatus.PARTLY_SHIPPED);
    }

    @Test
    void takesAddedLinesAsAcceptedOnceTheyArePaid() {
        var order = accepted(ONE);
        var extra = line(2, amounts(300, 2, 0, 0));

        var added = order.after(order.decide().add(extra));
        var cleared = added.after(added.decide().clearPayment(List.of(extra.id())));

        assertThat(added.status()).isEqualTo(SellerOrderStatus.ACCEPTED);
        assertThat(added.line(extra.id()).status()).isEqualTo(LineStatus.AWAITING_PAYMENT);
        assertThat(cleared.line(extra.id()).status()).isEqualTo(LineStatus.ACCEPTED);
        refused(
                "order.unpaid-line",
                () ->
                        added.decide()
                                .ship(
                                        ShipmentId.next(),
                                        Tracking.NONE,
                                        List.of(new LineQuantity(ids(order).getFirst(), 1))));
    }

    @Test
    void goesOnWhenEverythingPaidWasExchanged() {
        var order = paid(ONE);
        var extra = line(2, amounts(300, 2, 0, 0));
        var added = order.after(order.decide().add(extra));

        var exchanged =
                added.after(
                        added.decide()
                                .cancel(
                                        List.of(new LineQuantity(ids(order).getFirst(), 1)),
                                        Party.SELLER,
                                        "Exchanged"));

        assertThat(order.status().next()).contains(exchanged.status());
        assertThat(exchanged.status()).isEqualTo(SellerOrderStatus.ACCEPTED);
    }

    @Test
    void isNotEditedAfterShipmentHasBegun() {
        var order = delivered(ONE);

        refused("order.not-editable", () -> order.decide().add(line(2, ONE)));
        refused("order.nothing-chosen", () -> order.decide().cancelAll(Party.SELLER, "No"));
    }

    @Test
    void findsALostParcelThatArrivesAfterAll() {
        var order = accepted(ONE);
        var parcel = ShipmentId.next();
        var sent = order.after(order.decide().ship(parcel, Tracking.NONE, everything(order)));

        var lost = sent.after(sent.decide().lose(parcel));
        var found = lost.after(lost.decide().deliver(parcel));

        assertThat(lost.shipment(parcel).status()).isEqualTo(ShipmentStatus.LOST);
        assertThat(found.status()).isEqualTo(SellerOrderStatus.DELIVERED);
        refused("order.shipment-done", () -> found.decide().lose(parcel));
    }

    @Test
    void refundsUnitsInAnyOrderToExactlyZero() {
        // 2,900 for three after 100 off, 4.99 for sending them: nothing comes out even.
        var order = delivered(THREE);
        var id = ids(order).getFirst();
        var sum = 0L;

        for (int units : new int[] {1, 2}) {
            var part = order.line(id).refundOf(units, true);
            sum += part.total();
            order = order.after(order.decide().refund(UUID.randomUUID(), List.of(part)));
        }

        assertThat(sum).isEqualTo(THREE.total());
        assertThat(order.refundable()).isZero();
        var closed = order;
        refused("order.refund-units", () -> closed.line(id).refundOf(1, true));
    }

    @Test
    void neverRefundsMoreThanIsLeft() {
        var order = delivered(ONE);
        var tooMuch = new LineRefund(ids(order).getFirst(), 0, 2501, 0, 0, 0);

        refused(
                "order.refund-too-high",
                () -> order.decide().refund(UUID.randomUUID(), List.of(tooMuch)));
        refused("order.refund-nothing", () -> order.decide().refund(UUID.randomUUID(), List.of()));
    }

    @Test
    void neverRefundsWhatWasNotPaid() {
        var order = placed(ONE);
        var part = new LineRefund(ids(order).getFirst(), 0, 1, 0, 0, 0);

        assertThat(order.refundable()).isZero();
        refused(
                "order.refund-too-high",
                () -> order.decide().refund(UUID.randomUUID(), List.of(part)));
    }

    @Test
    void takesBackNoMoreThanArrived() {
        var order = delivered(THREE);
        var id = ids(order).getFirst();

        var back = order.after(order.decide().takeBack(List.of(new LineQuantity(id, 3))));

        assertThat(back.line(id).status()).isEqualTo(LineStatus.RETURNED);
        assertThat(back.status()).isEqualTo(SellerOrderStatus.DELIVERED);
        refused(
                "order.too-many-to-return",
                () -> back.decide().takeBack(List.of(new LineQuantity(id, 1))));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(attempt)
                .returns(code, OrderRefused::code);
    }
}
