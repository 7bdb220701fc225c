package views.operator.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import domain.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.adapters.gateways.test.GatewayConsole;
import services.checkout.completion.OrderCompletion;
import services.payments.PaymentScenarios;
import services.payments.PaymentStep;
import services.payments.bank.BankLineRow;
import services.payments.bank.BankStatements;
import services.payments.overview.PaymentRow;
import services.payments.overview.WebhookRow;
import services.people.PeopleScenarios;
import services.shared.ActingAs;
import views.components.Addresses;

@IntegrationTest
class PaymentViewsTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios people;
    @Autowired PaymentScenarios given;
    @Autowired OrderCompletion completion;
    @Autowired BankStatements statements;
    @Autowired PaymentOrderPanel panel;
    @Autowired GatewayConsole console;

    @Test
    void findsAPaymentByItsNumberAndShowsItsStory() {
        var basket = given.pressed(given.aSeller());
        var step = given.beginTest(basket, "approve");
        assertThat(completion.complete(basket.cart())).isPresent();
        given.work(step.payment());
        var number = given.payment(step.payment(), "number");
        people.signIn(people.having(Role.FINANCE));

        Addresses.open("operator/payments?q=" + number);
        assertThat(test(payments()).size()).isOne();
        assertThat(test(payments()).getRow(0).id()).isEqualTo(step.payment());

        Addresses.open("operator/payments/" + step.payment());
        assertThat(find(H1.class).all().getFirst().getText()).isEqualTo("Payment " + number);
        assertThat(find(Div.class).all())
                .extracting(Div::getText)
                .anyMatch(text -> text.startsWith("Authorised"));
        assertThat(panel.of(given.orderOf(basket))).isPresent();
    }

    @Test
    void filtersByStatusAndGateway() {
        var awaited = (PaymentStep.AwaitTransfer) begun("transfer", "");
        var number = given.payment(awaited.payment(), "number");
        people.signIn(people.having(Role.FINANCE));

        Addresses.open("operator/payments?status=PENDING&gateway=transfer&q=" + number);
        assertThat(test(payments()).size()).isOne();
        Addresses.open("operator/payments?status=CAPTURED&q=" + number);
        assertThat(test(payments()).size()).isZero();
        Addresses.open("operator/payments?stuck=true&q=" + number);
        assertThat(test(payments()).size()).isZero();
        Addresses.open("operator/payments?q=" + awaited.reference());
        assertThat(test(payments()).size()).isOne();
    }

    @Test
    void matchesALineByHand() {
        var awaited = (PaymentStep.AwaitTransfer) begun("transfer", "");
        var payer = "Payer " + UUID.randomUUID();
        var amount = Long.parseLong(given.payment(awaited.payment(), "amount_minor_units"));
        take(payer, amount);
        people.signIn(people.having(Role.FINANCE));

        Addresses.open("operator/bank");
        var row = rowOf(payer);
        var match =
                test(lines())
                        .getCellComponent(row, 5)
                        .getChildren()
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        test(match).click();
        test(find(TextField.class).withCaption("Payment").single())
                .setValue(given.payment(awaited.payment(), "number"));
        test(find(Button.class).withText("Match").last()).click();

        assertThat(given.payment(awaited.payment(), "status")).isEqualTo("CAPTURED");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsTheInboxOfWebhooks() {
        var step = given.beginTest(given.pressed(given.aSeller()), "approve");
        given.deliver("test", console.signed(console.notices(step.payment()).getFirst()));
        people.signIn(people.having(Role.FINANCE));

        Addresses.open("operator/webhooks");

        Grid<WebhookRow> inbox = find(Grid.class).single();
        assertThat(test(inbox).getRow(0).gateway()).isEqualTo("test");
    }

    @Test
    void areNotFoundForPeopleWhoRunNoPayments() {
        people.signIn(people.having(Role.MODERATOR));

        navigate("operator/payments", RouteNotFoundError.class);
        navigate("operator/bank", RouteNotFoundError.class);
        navigate("operator/webhooks", RouteNotFoundError.class);
    }

    private PaymentStep begun(String gateway, String scenario) {
        var basket = given.pressed(given.aSeller());
        var step = given.begin(basket, gateway, scenario);
        assertThat(completion.complete(basket.cart())).isPresent();
        return step;
    }

    private void take(String payer, long cents) {
        var file =
                "Date;Amount;Payer;Purpose\n2026-11-20;%d.%02d;%s;no reference\n"
                        .formatted(cents / 100, cents % 100, payer);
        var _ =
                ActingAs.systemGet(
                        () -> statements.take("s.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private int rowOf(String payer) {
        for (int row = 0; row < test(lines()).size(); row++) {
            if (test(lines()).getRow(row).payer().equals(payer)) {
                return row;
            }
        }
        throw new AssertionError("No line of " + payer);
    }

    @SuppressWarnings("unchecked")
    private Grid<PaymentRow> payments() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<BankLineRow> lines() {
        return find(Grid.class).last();
    }
}
