package services.orders.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.orders.Party;
import domain.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.orders.OrderLinks;
import services.orders.OrderScenarios;
import services.people.PeopleScenarios;
import services.shared.NotFound;

@IntegrationTest
class OrderMessagesTest {

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired OrderMessages messages;
    @Autowired ShopperMessages shoppers;
    @Autowired OrderNotes notes;
    @Autowired OrderLinks links;

    @Test
    void letsShopperSellerAndOperatorWriteToEachOther() {
        var seller = given.aSeller();
        var shopper = people.shopper();
        var order = given.place(given.basket(shopper.id().value(), seller), true);
        var part = given.partOf(order);

        people.as(shopper, () -> shoppers.write(part, "Where is it?"));
        people.as(seller, () -> messages.write(part, "On its way"));
        people.as(people.operator(), () -> messages.write(part, "We look after it"));

        var read = people.asGet(shopper, () -> shoppers.of(part));
        assertThat(read)
                .extracting(MessageRow::from)
                .containsExactly(Party.SHOPPER, Party.SELLER, Party.OPERATOR);
        assertThat(people.asGet(seller, () -> messages.of(part))).isEqualTo(read);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(people.shopper(), () -> shoppers.write(part, "Mine?")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(given.aSeller(), () -> messages.write(part, "Ours?")));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.as(seller, () -> messages.write(part, " ")));
    }

    @Test
    void letsGuestsWriteByTheirLink() {
        var order = given.paid(given.aSeller());
        var part = given.partOf(order);
        var secret = links.secret(order.id());

        shoppers.writeAsGuest(part, secret, "Ada", "Hello");

        assertThat(shoppers.ofGuest(part, secret))
                .extracting(MessageRow::text)
                .containsExactly("Hello");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shoppers.writeAsGuest(part, "guessed", "Eve", "Hello"));
    }

    @Test
    void keepsNotesToOneself() {
        var seller = given.aSeller();
        var operator = people.operator();
        var order = given.paid(seller, given.aSeller());

        people.as(seller, () -> notes.add(order.id(), "Wrap it as a gift"));
        people.as(operator, () -> notes.add(order.id(), "Called twice"));

        assertThat(people.asGet(seller, () -> notes.of(order.id())))
                .extracting(NoteRow::text)
                .containsExactly("Wrap it as a gift");
        assertThat(people.asGet(operator, () -> notes.of(order.id())))
                .extracting(NoteRow::text)
                .containsExactly("Called twice");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(given.aSeller(), () -> notes.add(order.id(), "x")));
    }
}
