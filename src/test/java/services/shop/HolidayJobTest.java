package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HolidayJobTest {

    @Autowired ShopScenarios given;
    @Autowired HolidayJob job;
    @Autowired JdbcClient jdbc;

    @Test
    void hidesOffersOnTheFirstDayAndShowsThemOnTheDayAfterTheLast() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var seller = given.seller(given.unique("Away"));
        var product = given.product(given.unique("Sunscreen"), null);
        given.offer(product, seller, 900);
        given.publish(product.id());

        given.holiday(seller, today, today.plusDays(2));
        job.turnTheDay();
        assertThat(offers(product.id())).isZero();

        given.holiday(seller, today.minusDays(3), today.minusDays(1));
        job.turnTheDay();
        assertThat(offers(product.id())).isOne();
    }

    private int offers(UUID product) {
        return jdbc.sql("select offer_count from shop_product where product_id = ?")
                .param(product)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
