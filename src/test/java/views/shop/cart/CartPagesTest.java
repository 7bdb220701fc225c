package views.shop.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import services.carts.CartHolder;
import services.carts.CartQueries;
import services.carts.CartScenarios;
import services.people.PeopleScenarios;

@IntegrationTest
class CartPagesTest {

    @Autowired MockMvc browser;
    @Autowired CartScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired CartQueries queries;

    @Test
    void givesAGuestACookieNoScriptCanReadAndNoSession() throws Exception {
        var offer = given.offer(given.seller(), 1_000);

        browser.perform(ours("/cart/add").param("offer", offer.toString()).param("quantity", "2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/cart"))
                .andExpect(cookie().httpOnly("cart", true))
                .andExpect(cookie().attribute("cart", "SameSite", "Lax"))
                .andExpect(cookie().secure("cart", false))
                .andExpect(cookie().value("cart-count", "2"))
                .andExpect(cookie().httpOnly("cart-count", false))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));
        browser.perform(ours("/cart/add").secure(true).param("offer", offer.toString()))
                .andExpect(cookie().secure("cart", true));
    }

    @Test
    void answersAScriptInJson() throws Exception {
        var offer = given.offer(given.seller(), 1_000);

        browser.perform(
                        ours("/cart/add")
                                .header("Accept", "application/json")
                                .param("offer", offer.toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(1));
        browser.perform(
                        ours("/cart/add")
                                .header("Accept", "application/json")
                                .param("offer", UUID.randomUUID().toString()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void changesNothingForAnotherSitesForm() throws Exception {
        var offer = given.offer(given.seller(), 1_000).toString();

        browser.perform(
                        post("/cart/add")
                                .header("Sec-Fetch-Site", "cross-site")
                                .param("offer", offer))
                .andExpect(status().isForbidden());
        browser.perform(
                        post("/cart/add")
                                .header("Origin", "https://evil.example")
                                .header("Host", "localhost")
                                .param("offer", offer))
                .andExpect(status().isForbidden());
        browser.perform(post("/cart/add").param("offer", offer)).andExpect(status().isForbidden());
        browser.perform(
                        post("/cart/add")
                                .header("Origin", "http://localhost:8080")
                                .header("Host", "localhost:8080")
                                .param("offer", offer))
                .andExpect(status().isSeeOther());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "id"})
    void showsTheCartAndWhatChangedInEveryLanguage(String language) throws Exception {
        var token = CartHolder.newToken();
        var offer = given.offer(given.seller(), 1_000);
        var gone = given.offer(given.seller(), 500);
        add(token, offer, 3);
        add(token, gone, 1);
        given.stock(offer, 2);
        given.run("update offer set status = 'PAUSED' where id = ?", gone);

        browser.perform(get("/cart").cookie(guest(token)).param("lang", language))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("class=\"changes\"")))
                .andExpect(content().string(containsString("basket-line off")))
                .andExpect(content().string(containsString("/checkout?lang=" + language)));
    }

    @Test
    void changesQuantitiesRemovesAndRefusesInWords() throws Exception {
        var token = CartHolder.newToken();
        var offer = given.offer(given.seller(), 1_000);
        add(token, offer, 1);

        browser.perform(change(token, offer, "7")).andExpect(status().isSeeOther());
        assertThat(pieces(token)).isEqualTo(7);
        browser.perform(change(token, offer, "many")).andExpect(status().is(422));
        assertThat(pieces(token)).isEqualTo(7);
        browser.perform(ours("/cart/redeem").cookie(guest(token)).param("code", "NOSUCH"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("There is no such voucher")));
        browser.perform(change(token, offer, "1").param("remove", "true"))
                .andExpect(status().isSeeOther());
        browser.perform(get("/cart").cookie(guest(token)))
                .andExpect(content().string(containsString("Your cart is empty")));
    }

    @Test
    void takesAlongAGuestsCartAtLogIn() throws Exception {
        var token = CartHolder.newToken();
        var offer = given.offer(given.seller(), 1_000);
        add(token, offer, 2);
        var person = people.shopper();

        browser.perform(
                        get("/cart")
                                .cookie(guest(token))
                                .with(SecurityMockMvcRequestPostProcessors.user(person)))
                .andExpect(status().isOk())
                .andExpect(cookie().maxAge("cart", 0))
                .andExpect(content().string(not(containsString("Your cart is empty"))));

        assertThat(queries.find(new CartHolder.Customer(person.id())).orElseThrow().pieces())
                .isEqualTo(2);
    }

    @Test
    void putsTheBestOfferOfAListIntoTheCartAndLeadsToTheProductWhereThereIsAChoice()
            throws Exception {
        browser.perform(ours("/cart/add-product").param("product", "no-such-product"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/p/no-such-product"));
    }

    private void add(String token, UUID offer, int quantity) throws Exception {
        browser.perform(
                        ours("/cart/add")
                                .cookie(guest(token))
                                .param("offer", offer.toString())
                                .param("quantity", String.valueOf(quantity)))
                .andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder change(String token, UUID offer, String quantity) {
        return ours("/cart/change")
                .cookie(guest(token))
                .param("offer", offer.toString())
                .param("quantity", quantity);
    }

    private int pieces(String token) {
        return queries.pieces(CartHolder.guest(token).orElseThrow());
    }

    static Cookie guest(String token) {
        return new Cookie("cart", token);
    }

    static MockHttpServletRequestBuilder ours(String path) {
        return post(path).header("Sec-Fetch-Site", "same-origin");
    }
}
