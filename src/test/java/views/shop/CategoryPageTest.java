package views.shop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.shop.ShopScenarios;

@IntegrationTest
class CategoryPageTest {

    @Autowired MockMvc browser;
    @Autowired ShopScenarios given;

    @Test
    void listsWhatIsInACategoryAndBelowIt() throws Exception {
        var name = given.unique("Garden");
        var category = given.category(name, null);
        var below = given.category(given.unique("Chairs"), category);
        var product = given.product("Folding chair", below);
        given.offer(product, given.seller(given.unique("Green")), 4999);
        given.publish(product.id());

        browser.perform(get("/c/" + Slug.from(name)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Folding chair")))
                .andExpect(content().string(containsString("€49.99")))
                .andExpect(content().string(containsString("/p/" + product.slug())))
                .andExpect(header().exists("ETag"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void answersAnUnknownCategoryWithALightPage() throws Exception {
        browser.perform(get("/c/no-such-category"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This page does not exist")))
                .andExpect(content().string(not(containsString("vaadin"))));
    }
}
