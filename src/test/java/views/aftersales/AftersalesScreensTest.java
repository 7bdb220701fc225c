package views.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import domain.disputes.DisputeReason;
import domain.orders.LineQuantity;
import domain.orders.SellerOrderId;
import domain.returns.ReturnAsked;
import domain.returns.ReturnReason;
import domain.returns.ReturnWish;
import domain.reviews.ReviewText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import services.disputes.DisputeOpening;
import services.orders.PlacedOrder;
import services.people.PeopleScenarios;
import services.purchases.PurchaseScenarios;
import services.refunds.OperatorRefunds;
import services.refunds.RefundWish;
import services.returns.ReturnRequests;
import services.reviews.ReviewWriting;
import services.sellers.SellerScenarios;
import views.components.Addresses;
import views.orders.OrderPanel;

@IntegrationTest
class AftersalesScreensTest extends SpringBrowserlessTest {

    @Autowired PurchaseScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired ReturnRequests returns;
    @Autowired DisputeOpening disputes;
    @Autowired ReviewWriting reviews;
    @Autowired OperatorRefunds refunds;
    @Autowired List<OrderPanel> panels;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSellerHandlesAReturnFromTheRequestToTheMoney() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var id = SellerScenarios.as(shopper, () -> returns.ask(part, asked(part)));
        people.signIn(seller);
        open("seller/returns");
        assertThat(test(grid()).size()).isOne();

        open("seller/returns/" + id);
        click("Approve");
        test(last("Approve")).click();
        click("The parcel is here");
        click("Inspect");
        click("Save the inspection");
        click("Pay back");
        test(last("Pay back")).click();

        await().untilAsserted(
                        () ->
                                assertThat(
                                                given.number(
                                                        "select count(*)::int from refund"
                                                                + " where seller_order_id = ?",
                                                        part.value(),
                                                        Integer.class))
                                        .isOne());
    }

    @Test
    void aSellerSeesWhatTheMarketplaceGrantsAtLeast() {
        people.signIn(given.seller());

        open("seller/return-policy");

        assertThat(find(IntegerField.class).single().getValue()).isGreaterThanOrEqualTo(30);
        assertThat(find(Checkbox.class).all()).isNotEmpty();
    }

    @Test
    void anOperatorSeesReturnsRefundsAndDisputesOnTheirPagesAndWithTheOrder() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        var part = given.delivered(order);
        var returned = SellerScenarios.as(shopper, () -> returns.ask(part, asked(part)));
        var dispute =
                SellerScenarios.as(
                        shopper, () -> disputes.open(part, DisputeReason.DAMAGED, "Broken", 100));
        var operator = given.operator();
        SellerScenarios.as(
                operator,
                () ->
                        refunds.refund(
                                new RefundWish.ByAmount(order.id(), List.of(), 100),
                                "Goodwill",
                                UUID.randomUUID()));
        people.signIn(operator);

        for (var address :
                List.of(
                        "operator/returns",
                        "operator/returns/" + returned,
                        "operator/return-policy",
                        "operator/refunds",
                        "operator/disputes",
                        "operator/disputes/" + dispute,
                        "operator/reviews")) {
            open(address);
            assertThat(find(H1.class).all()).as(address).isNotEmpty();
        }
        assertThat(shownFor(order)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void anOperatorDecidesADispute() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var id =
                SellerScenarios.as(
                        shopper, () -> disputes.open(part, DisputeReason.DAMAGED, "Broken", 100));
        people.signIn(seller);
        open("seller/disputes/" + id);
        test(find(TextArea.class).single()).setValue("It was whole");
        click("Send");
        people.signIn(given.operator());

        open("operator/disputes/" + id);
        click("Decide");
        test(find(TextArea.class).all().getLast()).setValue("The picture says so");
        test(last("Decide")).click();

        assertThat(
                        given.number(
                                "select status from dispute where id = ?",
                                id.value(),
                                String.class))
                .isEqualTo("LOST");
    }

    @Test
    void aModeratorPublishesAndTheSellerSeesIt() {
        var seller = given.seller();
        var shopper = given.shopper();
        var part = given.delivered(given.paid(shopper, seller));
        var line = given.state(part).lines().getFirst().id();
        var words = "Bright " + UUID.randomUUID();
        SellerScenarios.run(
                shopper, () -> reviews.write(line, new ReviewText(4, words, "I like it")));
        people.signIn(given.operator());

        Addresses.open("operator/reviews?q=" + words.substring(7));
        click("Publish");
        people.signIn(seller);
        open("seller/reviews");

        assertThat(find(Button.class).withText("Answer in public").all()).hasSize(1);
    }

    @Test
    void aShopperSeesTheOrderAndEverythingThatCanBeDone() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        given.delivered(order);
        people.signIn(shopper);

        open("account/orders");
        open("account/orders/" + order.number());
        click("Send something back");
        test(find(IntegerField.class).all().getFirst()).setValue(1);
        click("Ask for the return");

        assertThat(
                        given.number(
                                "select count(*)::int from return_request where order_id = ?",
                                order.id().value(),
                                Integer.class))
                .isOne();
        open("account/addresses");
        open("account/notifications");
        assertThat(find(Checkbox.class).all()).hasSize(4);
    }

    @Test
    void aShopperDoesNotSeeSomebodyElsesOrder() {
        var order = given.paid(given.shopper(), given.seller());
        people.signIn(given.shopper());

        open("account/orders/" + order.number());

        assertThat(find(Button.class).withText("Messages").all()).isEmpty();
    }

    private long shownFor(PlacedOrder order) {
        return panels.stream()
                .filter(panel -> panel.getClass().getName().contains(".operator."))
                .map(panel -> panel.of(order.id()))
                .flatMap(Optional::stream)
                .filter(component -> component.getClass().getSimpleName().equals("Facts"))
                .count();
    }

    private ReturnAsked asked(SellerOrderId part) {
        return new ReturnAsked(
                List.of(new LineQuantity(given.state(part).lines().getFirst().id(), 1)),
                ReturnReason.DAMAGED,
                "Please",
                ReturnWish.REFUND);
    }

    private static void open(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private Button last(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
