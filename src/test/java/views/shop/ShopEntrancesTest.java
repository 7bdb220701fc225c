package views.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import domain.shared.Slug;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import services.shop.ShopScenarios;

@IntegrationTest
class ShopEntrancesTest {

    @Autowired MockMvc browser;
    @Autowired ShopScenarios given;

    @Test
    void beginsWithCategoriesAndWhatIsNew() throws Exception {
        var product =
                given.product(given.unique("Newest"), given.category(given.unique("Root"), null));
        given.offer(product, given.seller(given.unique("New")), 100);
        given.publish(product.id());

        browser.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("New arrivals")))
                .andExpect(content().string(containsString(product.slug())));
    }

    @Test
    void showsASellerWithItsProductsAndItsHoliday() throws Exception {
        var name = given.unique("Pottery");
        var seller = given.seller(name);
        var product = given.product("Jug", null);
        given.offer(product, seller, 2100);
        given.publish(product.id());

        browser.perform(get("/s/" + Slug.from(name)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Jug")));

        var today = LocalDate.now(ZoneOffset.UTC);
        given.holiday(seller, today, today.plusDays(3));
        given.asSystem(
                "update seller set holiday_message = '<b>Back</b> & rested' where id = ?", seller);
        given.publish(product.id());

        browser.perform(get("/s/" + Slug.from(name)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("on holiday until")))
                .andExpect(content().string(containsString("&lt;b&gt;Back&lt;/b&gt; &amp; rested")))
                .andExpect(content().string(not(containsString("Jug"))));
    }

    @Test
    void hidesTheSellerPageOfASuspendedSeller() throws Exception {
        var name = given.unique("Banned");
        var seller = given.seller(name);
        given.asSystem(
                "update seller set status = 'SUSPENDED', status_reason = 'x' where id = ?", seller);

        browser.perform(get("/s/" + Slug.from(name))).andExpect(status().isNotFound());
    }

    @Test
    void listsEveryPublicPageForCrawlers() throws Exception {
        var product = given.product("Mapped", null);
        given.publish(product.id());

        var index = xml("/sitemap.xml");
        assertThat(index.getElementsByTagName("sitemap").getLength()).isGreaterThanOrEqualTo(2);
        assertThat(
                        xml("/sitemap-entrances.xml")
                                .getElementsByTagName("loc")
                                .item(0)
                                .getTextContent())
                .endsWith("/");
        var products = xml("/sitemap-products-1.xml").getElementsByTagName("loc");
        assertThat(java.util.stream.IntStream.range(0, products.getLength()))
                .anyMatch(
                        at -> products.item(at).getTextContent().endsWith("/p/" + product.slug()));
        browser.perform(get("/sitemap-products-9999.xml")).andExpect(status().isNotFound());
    }

    @Test
    void tellsCrawlersWhereTheListIs() throws Exception {
        browser.perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/sitemap.xml")));
    }

    @Test
    void servesItsStyleSheetForGood() throws Exception {
        browser.perform(get("/shop/shop.css"))
                .andExpect(status().isOk())
                .andExpect(
                        org.springframework.test.web.servlet.result.MockMvcResultMatchers.header()
                                .string("Cache-Control", containsString("max-age=31536000")));
    }

    @Test
    void tellsAnOpenPageOfAChangedPriceWithinASecond() throws Exception {
        var product = given.product("Live", null);
        var offer = given.offer(product, given.seller(given.unique("Live")), 1000);
        given.publish(product.id());
        var open =
                browser.perform(get("/shop/live").param("product", product.id().toString()))
                        .andExpect(request().asyncStarted())
                        .andReturn();
        await().atMost(Duration.ofSeconds(2))
                .until(() -> open.getResponse().getContentAsString().contains("event:open"));
        Thread.sleep(300);

        given.asSystem("update offer set price_minor_units = 900 where id = ?", offer);
        given.publish(product.id());

        await().atMost(Duration.ofSeconds(1))
                .until(() -> open.getResponse().getContentAsString().contains("event:changed"));
    }

    @Test
    void refusesALiveConnectionForNoProduct() throws Exception {
        browser.perform(get("/shop/live").param("product", "x")).andExpect(status().isBadRequest());
    }

    private Document xml(String address) throws Exception {
        var text =
                browser.perform(get(address))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
