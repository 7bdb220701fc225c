package services.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.orders.LineAmounts;
import domain.orders.LineQuantity;
import domain.orders.LineStatus;
import domain.orders.NewLine;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.OrderRefused;
import domain.orders.Party;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.shared.ActingAs;
import services.shared.NotFound;

@IntegrationTest
class SellerOrderEventsTest {

    @Autowired OrderScenarios given;
    @Autowired SellerOrderEvents events;
    @Autowired OrderReplay replay;
    @Autowired JdbcClient jdbc;

    @Test
    void keepsEveryStepSoThatReplayingGivesWhatIsStored() {
        var order = given.paid(given.aSeller());
        var part = given.partOf(order);
        var parcel = ShipmentId.next();

        given.asSystem(() -> everyKindOfEvent(part, parcel));

        replay.check(order.id());
        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.DELIVERED);
        await().untilAsserted(
                        () ->
                                assertThat(given.ofOrder(order.id(), "status"))
                                        .isEqualTo("COMPLETED"));
        replay.check(order.id());
    }

    private SellerOrder everyKindOfEvent(SellerOrderId part, ShipmentId parcel) {
        var lines = given.state(part).lines().stream().map(OrderLine::id).toList();
        var lamp = lines.getFirst();
        var extra = extra();
        events.happen(part, may -> may.accept(List.of(lamp)));
        events.happen(part, may -> may.refuse(List.of(lines.get(1)), "Broken"));
        events.happen(part, may -> may.add(extra));
        events.happen(part, may -> may.clearPayment(List.of(extra.id())));
        events.happen(part, may -> may.cancel(one(lamp), Party.SHOPPER, "Two will do"));
        events.happen(
                part,
                may ->
                        may.ship(
                                parcel,
                                Tracking.NONE,
                                List.of(
                                        new LineQuantity(lamp, 2),
                                        new LineQuantity(extra.id(), 2))));
        events.happen(
                part,
                may -> may.correctTracking(parcel, Tracking.of("DHL", "123", "https://dhl.test")));
        events.happen(part, may -> may.lose(parcel));
        events.happen(part, may -> may.deliver(parcel));
        events.happen(part, may -> may.takeBack(one(lamp)));
        return events.happen(
                part,
                may ->
                        may.refund(
                                UUID.randomUUID(),
                                List.of(may.order().line(lamp).refundOf(2, true))));
    }

    private static NewLine extra() {
        return new NewLine(
                OrderLineId.next(),
                3,
                OrderScenarios.line("Bulb", new LineAmounts(250, 2, 0, 0, 0, 0, 0, 80, 0)).item(),
                new LineAmounts(250, 2, 0, 0, 0, 0, 0, 80, 0),
                new BigDecimal("19.0"));
    }

    private static List<LineQuantity> one(OrderLineId line) {
        return List.of(new LineQuantity(line, 1));
    }

    @Test
    void changesNothingWhenTheDomainRefuses() {
        var order = given.paid(given.aSeller());
        var part = given.partOf(order);

        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(
                        () ->
                                given.asSystem(
                                        () ->
                                                events.happen(
                                                        part,
                                                        may -> may.deliver(ShipmentId.next()))));

        replay.check(order.id());
        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.TO_ACCEPT);
    }

    @Test
    void isNotFoundForAnotherSellerNorForAVisitor() {
        var part = given.partOf(given.paid(given.aSeller()));
        var other = given.aSeller();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActingAs.person(other, () -> events.require(part)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                ActingAs.person(
                                        other,
                                        () ->
                                                events.happen(
                                                        part,
                                                        may -> may.cancelAll(Party.SELLER, "x"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> events.require(part));
    }

    @Test
    void isDoneByItsOwnSellerWithTheSellersScope() {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        var lines = given.state(part).lines().stream().map(OrderLine::id).toList();

        var after = ActingAs.person(seller, () -> events.happen(part, may -> may.accept(lines)));

        assertThat(after.lines()).allMatch(line -> line.status() == LineStatus.ACCEPTED);
        replay.check(order.id());
    }

    @Test
    void cannotBeMovedPastTheDomain() {
        var part = given.partOf(given.paid(given.aSeller()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                given.asSystem(
                                        () ->
                                                jdbc.sql(
                                                                "update seller_order set status = 'DELIVERED' where id = ?")
                                                        .param(part.value())
                                                        .update()))
                .havingRootCause()
                .withMessageContaining("seller_order cannot go from TO_ACCEPT to DELIVERED");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                given.asSystem(
                                        () ->
                                                jdbc.sql(
                                                                "delete from order_event where stream_id = ?")
                                                        .param(part.value())
                                                        .update()));
    }
}
