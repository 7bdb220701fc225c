package views.shop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.shop.ShopScenarios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ProductPageTest {

    private static final Pattern DATA =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final String ATTACK =
            "</script><script>alert(1)</script><img src=x onerror=a()>";

    @Autowired MockMvc browser;
    @Autowired ShopScenarios given;
    @Autowired JsonMapper json;

    @Test
    void comparesTheOffersWithTheBestFirst() throws Exception {
        var product = given.product("Compared", given.category(given.unique("Cat"), null));
        given.offer(product, given.seller(given.unique("Dear")), 3000);
        var cheap = given.unique("Cheap");
        given.offer(product, given.seller(cheap), 2000);
        given.publish(product.id());

        var page = page("/p/" + product.slug());

        assertThat(page).contains("Best offer", "€20.00", "€30.00");
        assertThat(page.indexOf("€20.00")).isLessThan(page.indexOf("€30.00"));
        assertThat(page).contains("<link rel=\"canonical\" href=\"http").contains("og:title");
    }

    @Test
    void showsTheLogosOfThoseWhoHaveOne() throws Exception {
        var product = given.product("With logos", given.category(given.unique("Cat"), null));
        var known = given.seller(given.unique("Known"));
        var key = "ab".repeat(32);
        given.asSystem("update seller set logo_key = '" + key + "' where id = ?", known);
        given.offer(product, known, 2000);
        given.offer(product, given.seller(given.unique("Plain")), 3000);
        given.publish(product.id());

        var page = page("/p/" + product.slug());

        assertThat(page).contains("/media/" + key + "-small.jpg");
        assertThat(page.split("class=\"seller-logo\"", -1))
                .as("beside the best, in its line")
                .hasSize(3);
    }

    @Test
    void escapesWhateverSellersWrite() throws Exception {
        var category = given.category(given.unique("Safe"), null);
        var product =
                given.product(
                        ATTACK,
                        category,
                        ATTACK,
                        json.writeValueAsString(java.util.Map.of("note", ATTACK)),
                        "<p onclick=\"a()\">Fine</p>" + ATTACK);
        given.asSystem(
                "update product set options = '[\"<b>Size</b>\"]' where id = ?", product.id());
        given.variant(product.id(), "\"><script>", "[\"<i>L</i>\"]");
        given.offer(product, given.seller(given.unique("Mallory<script>")), 100);
        given.publish(product.id());

        var page = page("/p/" + product.slug());

        var body = DATA.matcher(page).replaceAll("");
        assertThat(body.split("<script", -1)).as("only our own script").hasSize(2);
        assertThat(body)
                .contains("<p>Fine</p>")
                .doesNotContain("<img src=x")
                .doesNotContain("onclick");
        assertThat(graph(page).get(0).get("name").asString()).isEqualTo(ATTACK);
    }

    @Test
    void tellsSearchEnginesPricesAndTheWayThere() throws Exception {
        var product = given.product("Structured", given.category(given.unique("Data"), null));
        given.offer(product, given.seller(given.unique("Org")), 1999);
        given.publish(product.id());

        var graph = graph(page("/p/" + product.slug()));

        var offer = graph.get(0).get("offers").get(0);
        assertThat(offer.get("price").asString()).isEqualTo("19.99");
        assertThat(offer.get("priceCurrency").asString()).isEqualTo("EUR");
        assertThat(graph.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(graph.get(1).get("itemListElement")).hasSize(2);
    }

    @Test
    void saysWhenNobodySellsIt() throws Exception {
        var product = given.product("Lonely", null);
        given.publish(product.id());

        browser.perform(get("/p/" + product.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Not available at the moment")));
    }

    @Test
    void showsTheChosenVariantsOffers() throws Exception {
        var product = given.product("Sizes", null);
        given.asSystem("update product set options = '[\"Size\"]' where id = ?", product.id());
        var large = given.variant(product.id(), "SIZE L+", "[\"Large\"]");
        var seller = given.seller(given.unique("Tailor"));
        given.offer(product, seller, 1000);
        given.offer(product.id(), large, seller, 1500, "EUR", "NEW");
        given.publish(product.id());

        var page =
                browser.perform(get("/p/" + product.slug()).param("v", "SIZE L+"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page).contains("v=SIZE+L%2B", "Large");
        assertThat(page.substring(page.indexOf("big-price"))).startsWith("big-price\">€15.00");
    }

    @Test
    void namesBulkPricesAndTheLowestPriceOfThirtyDays() throws Exception {
        var product = given.product("Reduced", null);
        var offer = given.offerSince(product, given.seller(given.unique("Sale")), 1000, 10);
        given.asSystem(
                """
                update offer set price_minor_units = 800, list_price_minor_units = 1200,
                       updated_at = now() - make_interval(days => 1),
                       bulk_prices = '[{"from": 10, "priceMinorUnits": 700}]' where id = ?
                """,
                offer);
        given.publish(product.id());

        var page = page("/p/" + product.slug());

        assertThat(page).contains("€12.00", "−20 %", "from 10: €7.00 each");
        assertThat(page).contains("Lowest price of the 30 days before: €10.00");
    }

    @Test
    void sendsNothingWhenTheBrowserHasThePage() throws Exception {
        var product = given.product("Cached", null);
        given.publish(product.id());
        var tag =
                browser.perform(get("/p/" + product.slug()))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");

        browser.perform(get("/p/" + product.slug()).header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void startsNoSessionAndForbidsForeignScripts() throws Exception {
        var product = given.product("Plain", null);
        given.publish(product.id());

        var result =
                browser.perform(get("/p/" + product.slug()))
                        .andExpect(header().doesNotExist("Set-Cookie"))
                        .andExpect(
                                header().string(
                                                "Content-Security-Policy",
                                                containsString("script-src 'self'")))
                        .andExpect(content().string(not(containsString("style=\""))))
                        .andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void isGoneWithAPageOfItsOwn() throws Exception {
        browser.perform(get("/p/never-was"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("noindex")));
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private JsonNode graph(String page) {
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return json.readTree(data.group(1)).get("@graph");
    }
}
