package views.seller.orders;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.orders.SellerOrderStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.orders.OrderScenarios;
import services.orders.lists.OwnOrderRow;
import services.people.PeopleScenarios;
import views.components.Addresses;

@IntegrationTest
class SellerOrderScreensTest extends SpringBrowserlessTest {

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;

    @Test
    void leadsAnOrderFromTheListToAcceptance() {
        var seller = given.aSeller();
        var order = given.paid(seller);
        var part = given.partOf(order);
        people.signIn(seller);

        Addresses.open("seller/orders?tab=TO_ACCEPT");
        assertThat(test(orders()).getRow(0).number()).isEqualTo(order.number() + "-1");

        Addresses.open("seller/orders/" + part);
        assertThat(find(H1.class).single().getText()).isEqualTo("Order " + order.number() + "-1");
        test(find(Button.class).withText("Accept all").single()).click();

        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.ACCEPTED);
        test(find(Button.class).withText("Ship").all().getFirst()).click();
        test(find(Button.class).withText("Ship").all().getLast()).click();
        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.SHIPPED);
        test(find(Button.class).withText("Mark as delivered").single()).click();
        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.DELIVERED);
    }

    @Test
    void acceptsWhatIsSelected() {
        var seller = given.aSeller();
        var first = given.partOf(given.paid(seller));
        var second = given.partOf(given.paid(seller));
        people.signIn(seller);
        Addresses.open("seller/orders?tab=TO_ACCEPT");

        orders().asMultiSelect().select(test(orders()).getRow(0), test(orders()).getRow(1));
        test(find(Button.class).withText("Accept").single()).click();

        assertThat(given.state(first).status()).isEqualTo(SellerOrderStatus.ACCEPTED);
        assertThat(given.state(second).status()).isEqualTo(SellerOrderStatus.ACCEPTED);
    }

    @Test
    void keepsNotesOnTheOrderPage() {
        var seller = given.aSeller();
        var part = given.partOf(given.paid(seller));
        people.signIn(seller);
        Addresses.open("seller/orders/" + part);

        var note =
                find(TextArea.class).all().stream()
                        .filter(field -> "Note".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(note).setValue("Gift wrap");
        test(find(Button.class).withText("Add note").single()).click();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Notes", "Timeline");
        assertThat(find(com.vaadin.flow.component.html.Div.class).all())
                .anyMatch(div -> "Gift wrap".equals(div.getText()));
    }

    @Test
    void doesNotKnowAnotherSellersOrder() {
        var part = given.partOf(given.paid(given.aSeller()));
        people.signIn(given.aSeller());

        Addresses.open("seller/orders/" + part);

        assertThat(getCurrentView()).isInstanceOf(RouteNotFoundError.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<OwnOrderRow> orders() {
        return find(Grid.class).single();
    }
}
