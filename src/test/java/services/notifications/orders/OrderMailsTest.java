package services.notifications.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.orders.LineQuantity;
import domain.orders.OrderLine;
import domain.orders.SellerOrderId;
import domain.orders.Tracking;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.orders.OrderPlacing;
import services.orders.OrderScenarios;
import services.orders.handling.SellerOrderHandling;
import services.orders.messages.OrderMessages;
import services.people.PeopleScenarios;

@IntegrationTest
class OrderMailsTest {

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired OrderPlacing placing;
    @Autowired SellerOrderHandling handling;
    @Autowired OrderMessages messages;
    @Autowired JdbcClient jdbc;

    @Test
    void tellsAGuestEachStepInTheLanguageOfThePlace() {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        var email = given.ofOrder(order.id(), "email");
        var lines = given.state(part).lines().stream().map(OrderLine::id).toList();

        people.as(seller, () -> handling.accept(part, Set.of(lines.getFirst())));
        people.as(seller, () -> handling.refuse(part, Set.of(lines.get(1)), "Zerbrochen"));
        people.as(seller, () -> ship(part));
        people.as(seller, () -> messages.write(part, "Gute Fahrt"));

        awaitMails(email, 5);
        assertThat(people.mailsTo(email))
                .anyMatch(mail -> mail.startsWith("Ihre Bestellung " + order.number() + "\n"))
                .anyMatch(mail -> mail.contains("3 × Lamp") && mail.contains("EUR 123.96"))
                .anyMatch(mail -> mail.contains("hat Ihre Bestellung"))
                .anyMatch(mail -> mail.contains("Grund: Zerbrochen"))
                .anyMatch(mail -> mail.contains("DHL 42 https://dhl.test/42"))
                .anyMatch(mail -> mail.contains("Gute Fahrt"))
                .allMatch(mail -> mail.contains("/order/" + order.number() + "/"));
    }

    private void ship(SellerOrderId part) {
        var contents =
                given.state(part).lines().stream()
                        .filter(line -> line.open() > 0)
                        .map(line -> new LineQuantity(line.id(), line.open()))
                        .toList();
        handling.ship(part, new Tracking("DHL", "42", "https://dhl.test/42"), contents);
    }

    @Test
    void leavesOutWhatAShopperDoesNotWantButNeverMoney() {
        var seller = given.aSeller();
        var shopper = people.shopper();
        given.asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into notification_choice (customer_id, kind, wanted)
                                        values (?, 'SHIPPING', false)
                                        """)
                                .param(shopper.id().value())
                                .update());
        var basket = given.basket(shopper.id().value(), seller);
        var order = given.place(basket, true);
        var part = given.partOf(order);
        var lines =
                given.state(part).lines().stream().map(OrderLine::id).collect(Collectors.toSet());

        people.as(seller, () -> handling.accept(part, lines));
        people.as(
                seller,
                () ->
                        handling.cancel(
                                part,
                                List.of(new LineQuantity(lines.iterator().next(), 1)),
                                "Sold out"));

        awaitMails(basket.email(), 2);
        assertThat(people.mailsTo(basket.email()))
                .hasSize(2)
                .anyMatch(mail -> mail.startsWith("Your order " + order.number()))
                .anyMatch(mail -> mail.contains("Sold out"));
    }

    @Test
    void writesToNobodyAboutImportedHistory() {
        var seller = given.aSeller();
        var order = given.unpaid(seller);
        var email = given.ofOrder(order.id(), "email");
        awaitMails(email, 1);
        given.asSystem(
                () ->
                        jdbc.sql("update customer_order set source = 'OLIST' where id = ?")
                                .param(order.id().value())
                                .update());

        given.asSystem(
                () -> {
                    placing.cancelUnpaid(order.id(), "Old");
                    return true;
                });

        await().pollDelay(java.time.Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(people.mailsTo(email)).hasSize(1));
    }

    private void awaitMails(String email, int count) {
        await().until(() -> people.mailsTo(email).size() >= count);
    }
}
