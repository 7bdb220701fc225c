package services.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.IntegrationTest;
import domain.shared.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import services.catalog.CatalogScenarios;

/** Shoppers see what is sold out, and what is there again. */
@IntegrationTest
class AvailabilityInTheShopTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired StockScenarios given;
    @Autowired CatalogScenarios catalog;
    @Autowired OfferSupply supply;
    @Autowired Stocktaking stocktaking;
    @Autowired Reservations reservations;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc shop;
    @Autowired Clock clock;

    @Test
    void showsWhenTheLastOneIsPromisedAndWhenThereIsOneAgain() throws Exception {
        var seller = given.aSeller();
        var offer = given.anOffer(seller);
        var item = catalog.as(seller, () -> supply.stock(offer, 2));
        await().atMost(SOON).until(() -> isSoldOut(offer, false));
        var cart = Uuids.timeOrdered();

        given.system(
                () -> reservations.hold(cart, Map.of(offer, 2), clock.instant().plusSeconds(600)));
        await().atMost(SOON).until(() -> isSoldOut(offer, true));

        assertThat(page(offer)).contains("Sold out").contains("OutOfStock");
        given.system(() -> reservations.letGo(cart));
        await().atMost(SOON).until(() -> isSoldOut(offer, false));
        catalog.as(seller, () -> stocktaking.count(item, 0, ""));
        await().atMost(SOON).until(() -> isSoldOut(offer, true));
        catalog.as(seller, () -> stocktaking.receive(item, 1, ""));
        await().atMost(SOON).until(() -> isSoldOut(offer, false));
        assertThat(page(offer)).doesNotContain("Sold out").contains("InStock");
    }

    @Test
    void isSoldOutWhenOnePartOfABundleIs() {
        var seller = given.aSeller();
        var offer = given.anOffer(seller);
        catalog.as(seller, () -> supply.take(offer, given.anItem(seller, 5), 1));
        await().atMost(SOON).until(() -> isSoldOut(offer, false));

        catalog.as(seller, () -> supply.take(offer, given.anItem(seller, 1), 2));

        await().atMost(SOON).until(() -> isSoldOut(offer, true));
    }

    private boolean isSoldOut(UUID offer, boolean expected) {
        return jdbc.sql(
                        """
                        select count(*) from shop_offer o
                          join shop_product p on p.product_id = o.product_id
                         where o.offer_id = :offer and o.sold_out = :expected
                           and p.sold_out = :expected
                        """)
                .param("offer", offer)
                .param("expected", expected)
                .query(Integer.class)
                .single()
                .equals(1);
    }

    private String page(UUID offer) throws Exception {
        var slug =
                jdbc.sql(
                                """
                                select p.slug from shop_product p
                                  join shop_offer o on o.product_id = p.product_id
                                 where o.offer_id = :offer
                                """)
                        .param("offer", offer)
                        .query(String.class)
                        .single();
        return shop.perform(get("/p/" + slug)).andReturn().getResponse().getContentAsString();
    }
}
