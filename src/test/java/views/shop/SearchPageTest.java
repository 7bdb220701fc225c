package views.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.shop.ShopScenarios;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class SearchPageTest {

    private static final Path NAUGHTY = Path.of("../shared/data/malicious/blns.json");

    @Autowired MockMvc browser;
    @Autowired ShopScenarios given;
    @Autowired JsonMapper json;

    @Test
    void findsWordsWithoutTheirAccents() throws Exception {
        var word = given.unique("crème");
        var product = sold(word + " brûlée");

        finds(word.replace("è", "e") + " BRULEE", product);
        finds(word, product);
    }

    @Test
    void findsTheBeginningOfAWordAndAnArticleNumber() throws Exception {
        var word = given.unique("quartz");
        var product = sold(word + " clock");
        var sku = "XK-" + given.unique("n") + "/7";
        given.variant(product.id(), sku, "[]");
        given.publish(product.id());

        finds(word.substring(0, word.length() - 2), product);
        finds(sku, product);
    }

    @Test
    void correctsAMistypedWordAndSaysSo() throws Exception {
        var word = given.unique("telescope");
        var product = sold(word);
        var typed = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);

        browser.perform(get("/search").param("q", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(product.slug())))
                .andExpect(content().string(containsString("Showing results for “" + word + "”")));
    }

    @Test
    void suggestsWordsAndProducts() throws Exception {
        var word = given.unique("accordion");
        var product = sold(word + " strap");

        browser.perform(get("/suggest").param("q", word.substring(0, word.length() - 3)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.words[0]").value(word))
                .andExpect(jsonPath("$.products[0].href").value("/p/" + product.slug()));
    }

    @Test
    void asksSearchEnginesNotToListResults() throws Exception {
        browser.perform(get("/search"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("noindex")));
    }

    @Test
    void survivesEveryNaughtyStringAndPrintsNoneAsMarkup() throws Exception {
        Assumptions.assumeTrue(Files.exists(NAUGHTY), "There is no " + NAUGHTY);
        for (var node : json.readTree(Files.readString(NAUGHTY))) {
            var naughty = node.asString();
            var page =
                    browser.perform(get("/search").param("q", naughty).param("f", "a=" + naughty))
                            .andReturn()
                            .getResponse();
            assertThat(page.getStatus()).as(naughty).isEqualTo(200);
            assertThat(withoutOwnScripts(page.getContentAsString()))
                    .as(naughty)
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContainIgnoringCase("<img src=x")
                    .doesNotContainIgnoringCase("<svg")
                    .doesNotContainIgnoringCase("<iframe");
            browser.perform(get("/suggest").param("q", naughty)).andExpect(status().isOk());
        }
    }

    @Test
    void understandsMalformedAddressesAsNoChoice() throws Exception {
        for (var query :
                new String[] {
                    "page=-1",
                    "page=99999999999",
                    "min=abc&max=1e999999999",
                    "sort=drop+table",
                    "f==",
                    "f=colour",
                    "f=colour%3D",
                    "seller=%27+or+1=1",
                    "cur=%00&min=1",
                    "lang=xx",
                    "min=-5&max=99999999999999999999",
                    "q=%00%00",
                    "q=%ED%A0%80"
                }) {
            browser.perform(get(java.net.URI.create("/search?" + query)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void speaksTheBrowsersLanguageOrTheChosenOne() throws Exception {
        browser.perform(get("/search").header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5"))
                .andExpect(content().string(containsString("<html lang=\"de\">")))
                .andExpect(content().string(containsString("class=\"logo\" href=\"/\"")));
        browser.perform(get("/search?lang=id").header("Accept-Language", "de"))
                .andExpect(content().string(containsString("<html lang=\"id\">")))
                .andExpect(content().string(containsString("class=\"logo\" href=\"/?lang=id\"")));
    }

    private static String withoutOwnScripts(String page) {
        return page.replaceAll("<script src=\"/shop/shop.js\\?v=[0-9a-f]+\"></script>", "");
    }

    private ShopScenarios.Product sold(String title) {
        var product = given.product(title, null);
        given.offer(product, given.seller(given.unique("Seller")), 1234);
        given.publish(product.id());
        return product;
    }

    private void finds(String query, ShopScenarios.Product product) throws Exception {
        browser.perform(get("/search").param("q", query))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(product.slug())));
    }
}
