package views.shop.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import domain.orders.SellerOrderStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.orders.OrderLinks;
import services.orders.PlacedOrder;
import services.purchases.PurchaseScenarios;

@IntegrationTest
class GuestOrderTest {

    @Autowired PurchaseScenarios given;
    @Autowired OrderLinks links;
    @Autowired MockMvc browser;

    @Test
    void showsTheOrderToWhoHasTheLink() throws Exception {
        var order = given.paidByGuest(given.seller());

        browser.perform(get(address(order)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lamp")))
                .andExpect(content().string(containsString("noindex")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
        browser.perform(get(address(order)).header("Accept-Language", "de"))
                .andExpect(content().string(containsString("Bestellung " + order.number())));
    }

    @Test
    void isNotFoundForAnythingElse() throws Exception {
        var order = given.paidByGuest(given.seller());

        browser.perform(get("/order/" + order.number() + "/guessed"))
                .andExpect(status().isNotFound());
        browser.perform(get("/order/1/" + links.secret(order.id())))
                .andExpect(status().isNotFound());
        browser.perform(post("/order/" + order.number() + "/guessed/cancel"))
                .andExpect(status().isNotFound());
    }

    @Test
    void takesAReturn() throws Exception {
        var order = given.paidByGuest(given.seller());
        var part = given.delivered(order);
        var line = given.state(part).lines().getFirst().id();

        browser.perform(
                        post(address(order) + "/return")
                                .param("part", part.toString())
                                .param("line-" + line, "1")
                                .param("reason", "DAMAGED")
                                .param("wish", "REFUND")
                                .param("comment", "Broken"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Asked for")));

        assertThat(
                        given.number(
                                "select count(*)::int from return_request where order_id = ?",
                                order.id().value(),
                                Integer.class))
                .isOne();
    }

    @Test
    void saysWhyNotInTheReadersLanguage() throws Exception {
        var order = given.paidByGuest(given.seller());
        var part = given.delivered(order);

        browser.perform(
                        post(address(order) + "/return")
                                .param("part", part.toString())
                                .header("Accept-Language", "de"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wählen Sie")));
    }

    @Test
    void cancelsWhatHasNotBegun() throws Exception {
        var order = given.paidByGuest(given.seller());
        var part = given.partOf(order);

        browser.perform(post(address(order) + "/cancel").param("part", part.toString()))
                .andExpect(status().isOk());

        assertThat(given.state(part).status()).isEqualTo(SellerOrderStatus.CANCELLED);
    }

    private String address(PlacedOrder order) {
        return "/order/%d/%s".formatted(order.number(), links.secret(order.id()));
    }
}
