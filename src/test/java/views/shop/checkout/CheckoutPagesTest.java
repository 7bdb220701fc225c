package views.shop.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.carts.CartScenarios;

@IntegrationTest
class CheckoutPagesTest {

    @Autowired MockMvc browser;
    @Autowired CartScenarios given;
    @Autowired CartEditing editing;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "id"})
    void leadsFromTheAddressToTheOrderInEveryLanguage(String language) throws Exception {
        var token = CartHolder.newToken();
        var seller = given.seller();
        editing.add(CartHolder.guest(token).orElseThrow(), given.offer(seller, 1_000), 1);

        assertThat(page(token, language)).contains("name=\"ship-street\"").contains("<option");
        browser.perform(address(token, language).param("email", "no address"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"no address\"")));
        browser.perform(address(token, language).param("email", "guest@shop.example"))
                .andExpect(status().isSeeOther());
        assertThat(page(token, language)).contains(seller.method().toString());
        browser.perform(
                        ours("/checkout/shipping", token)
                                .param("lang", language)
                                .param("shipping-" + seller.id(), seller.method().toString()))
                .andExpect(status().isSeeOther());
        var review = page(token, language);
        var done =
                Objects.requireNonNull(
                        browser.perform(
                                        ours("/checkout/pay", token)
                                                .param("lang", language)
                                                .param("key", hidden(review, "key"))
                                                .param("basket", hidden(review, "basket"))
                                                .param("gateway", "test"))
                                .andExpect(status().isSeeOther())
                                .andExpect(
                                        header().string("Location", startsWith("/checkout/done?")))
                                .andReturn()
                                .getResponse()
                                .getHeader("Location"));

        browser.perform(get(done))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("order-number")))
                .andExpect(content().string(containsString("guest@shop.example")));
        browser.perform(get(done.replaceAll("secret=[^&]+", "secret=wrong")))
                .andExpect(status().isNotFound());
    }

    @Test
    void ordersNothingWhenThePriceChangedAndSaysSo() throws Exception {
        var token = CartHolder.newToken();
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        editing.add(CartHolder.guest(token).orElseThrow(), offer, 1);
        browser.perform(address(token, "en").param("email", "guest@shop.example"));
        browser.perform(
                ours("/checkout/shipping", token)
                        .param("shipping-" + seller.id(), seller.method().toString()));
        var review = page(token, "en");
        given.run("update offer set price_minor_units = 1100 where id = ?", offer);

        browser.perform(
                        ours("/checkout/pay", token)
                                .param("key", hidden(review, "key"))
                                .param("basket", hidden(review, "basket"))
                                .param("gateway", "test"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("€11.00")))
                .andExpect(content().string(containsString("€10.00")));
    }

    @Test
    void hasNothingForSomebodyWithoutACart() throws Exception {
        browser.perform(get("/checkout"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/cart"));
        browser.perform(get("/checkout/return").param("key", "12345678"))
                .andExpect(status().isSeeOther());
        browser.perform(
                        post("/checkout/pay")
                                .header("Sec-Fetch-Site", "cross-site")
                                .param("key", "12345678")
                                .param("basket", ""))
                .andExpect(status().isForbidden());
    }

    private String page(String token, String language) throws Exception {
        return browser.perform(
                        get("/checkout").param("lang", language).cookie(new Cookie("cart", token)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static MockHttpServletRequestBuilder address(String token, String language) {
        return ours("/checkout/address", token)
                .param("lang", language)
                .param("ship-name", "Gerda Guest")
                .param("ship-street", "Weg 1")
                .param("ship-postal-code", "10115")
                .param("ship-city", "Berlin")
                .param("ship-country", "DE");
    }

    private static MockHttpServletRequestBuilder ours(String path, String token) {
        return post(path).header("Sec-Fetch-Site", "same-origin").cookie(new Cookie("cart", token));
    }
}
