package services.orders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.orders.LineAmounts;
import domain.orders.LineQuantity;
import domain.orders.LineStatus;
import domain.orders.OrderLine;
import domain.orders.OrderLineId;
import domain.orders.OrderRefused;
import domain.orders.Party;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.orders.Tracking;
import domain.people.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.orders.OrderReplay;
import services.orders.OrderScenarios;
import services.orders.internal.OrderEventLog;
import services.people.PeopleScenarios;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class SellerOrderHandlingTest {

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired SellerOrderHandling handling;
    @Autowired BulkOrderHandling bulk;
    @Autowired WholeOrderCancelling whole;
    @Autowired OrderEventLog log;
    @Autowired OrderReplay replay;

    @Test
    void takesAnOrderFromAcceptanceToDeliveryInTwoParcels() {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        var lines = lines(part);

        as(seller, () -> handling.accept(part, Set.copyOf(lines)));
        var first = ship(seller, part, new LineQuantity(lines.getFirst(), 1));
        var rest =
                ship(
                        seller,
                        part,
                        new LineQuantity(lines.getFirst(), 2),
                        new LineQuantity(lines.get(1), 1));
        as(seller, () -> handling.deliver(part, first));
        as(seller, () -> handling.deliver(part, rest));

        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.DELIVERED);
        replay.check(order.id());
        await().untilAsserted(
                        () ->
                                assertThat(given.ofOrder(order.id(), "status"))
                                        .isEqualTo("COMPLETED"));
    }

    private domain.orders.ShipmentId ship(
            SignedIn who, SellerOrderId part, LineQuantity... contents) {
        return ActingAs.person(
                who,
                () ->
                        handling.ship(
                                part,
                                new Tracking("DHL", "1", "https://dhl.test/1"),
                                List.of(contents)));
    }

    @Test
    void keepsWhoCancelledAndWhy() {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        var one = List.of(new LineQuantity(lines(part).getFirst(), 1));

        as(seller, () -> handling.cancel(part, one, "Damaged in the store"));
        as(people.operator(), () -> handling.cancel(part, one, "The customer asked us"));

        var cancelled =
                given.asSystem(() -> log.of(part)).stream()
                        .filter(SellerOrderEvent.Cancelled.class::isInstance)
                        .map(SellerOrderEvent.Cancelled.class::cast)
                        .toList();
        assertThat(cancelled)
                .extracting(SellerOrderEvent.Cancelled::by)
                .containsExactly(Party.SELLER, Party.OPERATOR);
        assertThat(cancelled.getFirst().reason()).isEqualTo("Damaged in the store");
    }

    @Test
    void cancelsAWholeOrderOfSeveralSellers() {
        var seller = given.aSeller();
        var order = given.paid(seller, given.aSeller());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(seller, () -> whole.cancel(order.id(), "No")));
        as(people.operator(), () -> whole.cancel(order.id(), "Fraud"));

        assertThat(given.partsOf(order))
                .allMatch(part -> given.state(part).status() == SellerOrderStatus.CANCELLED);
        await().untilAsserted(
                        () ->
                                assertThat(given.ofOrder(order.id(), "status"))
                                        .isEqualTo("CANCELLED"));
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(() -> as(people.operator(), () -> whole.cancel(order.id(), "Again")));
    }

    @Test
    void acceptsAndShipsManyAndSaysWhatItCouldNot() {
        var seller = given.aSeller();
        var waiting = given.partOf(given.paid(seller));
        var unpaid = given.partOf(given.unpaid(seller));
        var foreign = given.partOf(given.paid(given.aSeller()));
        var all = Set.of(waiting, unpaid, foreign);

        var accepted = ActingAs.person(seller, () -> bulk.accept(all));
        var shipped = ActingAs.person(seller, () -> bulk.ship(all));

        assertThat(accepted.done()).isEqualTo(1);
        assertThat(accepted.refused())
                .hasSize(2)
                .anyMatch(NotFound.class::isInstance)
                .anyMatch(OrderRefused.class::isInstance);
        assertThat(shipped.done()).isEqualTo(1);
        assertThat(given.state(waiting).status()).isEqualTo(SellerOrderStatus.SHIPPED);
        assertThat(given.state(foreign).status()).isEqualTo(SellerOrderStatus.TO_ACCEPT);
    }

    @Test
    void isForTheSellersPeopleAndOperatorsOnly() {
        var part = given.partOf(given.paid(given.aSeller()));
        var lines = Set.copyOf(lines(part));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(people.shopper(), () -> handling.accept(part, lines)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(people.having(Role.FINANCE), () -> handling.accept(part, lines)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(given.aSeller(), () -> handling.accept(part, lines)));
    }

    @Test
    void givesTheSellerTimeFromTheMomentOfPayment() {
        var part = given.partOf(given.paid(given.aSeller()));

        var deadlines =
                given.asSystem(
                        () ->
                                given.ofOrder(
                                        given.state(part).order(),
                                        "(select accept_by > placed_at and ship_by >= accept_by"
                                                + " from seller_order s where s.order_id ="
                                                + " customer_order.id)"));

        assertThat(deadlines).isEqualTo("true");
    }

    @Test
    void plainAmountsCarryTheTaxOfTheOrder() {
        var included = LineAmounts.plain(1190, 2, new java.math.BigDecimal("19"), true);
        var onTop = LineAmounts.plain(1000, 2, new java.math.BigDecimal("19"), false);

        assertThat(included.taxIncluded()).isEqualTo(380);
        assertThat(included.total()).isEqualTo(2380);
        assertThat(onTop.total()).isEqualTo(2380);
    }

    private List<OrderLineId> lines(SellerOrderId part) {
        return given.state(part).lines().stream()
                .filter(line -> line.status() != LineStatus.CANCELLED)
                .map(OrderLine::id)
                .collect(Collectors.toList());
    }

    private static void as(SignedIn who, Runnable work) {
        var _ =
                ActingAs.person(
                        who,
                        () -> {
                            work.run();
                            return true;
                        });
    }
}
