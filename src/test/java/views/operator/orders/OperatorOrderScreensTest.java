package views.operator.orders;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.orders.SellerOrderStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.orders.OrderScenarios;
import services.orders.lists.OrderRow;
import services.people.PeopleScenarios;
import views.components.Addresses;

@IntegrationTest
class OperatorOrderScreensTest extends SpringBrowserlessTest {

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;

    @Test
    void findsAnOrderAndShowsItWithAllItsSellers() {
        var order = given.paid(given.aSeller(), given.aSeller());
        people.signIn(people.operator());

        Addresses.open("operator/orders?q=" + order.number());
        assertThat(test(orders()).size()).isEqualTo(1);
        assertThat(test(orders()).getRow(0).id()).isEqualTo(order.id());

        Addresses.open("operator/orders/" + order.id());
        assertThat(find(H1.class).single().getText()).isEqualTo("Order " + order.number());
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(text -> text.startsWith(order.number() + "-1"))
                .anyMatch(text -> text.startsWith(order.number() + "-2"))
                .contains("Timeline", "Notes");
    }

    @Test
    void cancelsAWholeOrderWithAReason() {
        var order = given.paid(given.aSeller(), given.aSeller());
        people.signIn(people.operator());
        Addresses.open("operator/orders/" + order.id());

        test(find(Button.class).withText("Cancel order").all().getFirst()).click();
        var reason =
                find(TextArea.class).all().stream()
                        .filter(field -> "Reason".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(reason).setValue("Fraud");
        test(find(Button.class).withText("Cancel order").all().getLast()).click();

        assertThat(given.partsOf(order))
                .allMatch(part -> given.state(part).status() == SellerOrderStatus.CANCELLED);
    }

    @Test
    void keepsAFilterUnderAName() {
        people.signIn(people.operator());
        Addresses.open("operator/orders?status=AWAITING_PAYMENT");

        test(find(Button.class).withText("Keep this filter").single()).click();
        var name =
                find(TextField.class).all().stream()
                        .filter(field -> "Name".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(name).setValue("Unpaid");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Button.class).withText("Unpaid").all()).hasSize(1);
    }

    @Test
    void isForOperators() {
        people.signIn(given.aSeller());

        navigate("operator/orders", RouteNotFoundError.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<OrderRow> orders() {
        return find(Grid.class).single();
    }
}
