package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.catalog.BestOffer;
import domain.catalog.Condition;
import domain.catalog.PriceHistory;
import domain.shared.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projection says in SQL what the domain says in Java; here both are asked. */
@IntegrationTest
class ProjectionAgreesWithDomainTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Condition[] CONDITIONS = Condition.values();

    @Autowired ShopScenarios given;
    @Autowired JdbcClient jdbc;

    @Test
    void onTheBestOffer() {
        var random = new Random(7);
        for (int round = 0; round < 12; round++) {
            var product = given.product(given.unique("Agreed"), null);
            List<BestOffer.Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                candidates.add(offer(product, random));
            }

            given.publish(product.id());

            assertThat(best(product.id()))
                    .isEqualTo(BestOffer.among(candidates, EURO).orElseThrow().offerId());
        }
    }

    @Test
    void onTheLowestPriceOfThirtyDays() {
        var random = new Random(11);
        for (int round = 0; round < 12; round++) {
            var product = given.product(given.unique("History"), null);
            var seller = given.seller(given.unique("Historian"));
            List<PriceHistory.Point> points = new ArrayList<>();
            var daysAgo = 90;
            var price = 1000L + random.nextInt(500);
            var offer = given.offerSince(product, seller, price, daysAgo);
            var now = Instant.now().truncatedTo(ChronoUnit.DAYS);
            points.add(point(now, daysAgo, price));
            for (daysAgo -= 1 + random.nextInt(30);
                    daysAgo > 0;
                    daysAgo -= 1 + random.nextInt(30)) {
                price = 1000L + random.nextInt(500);
                given.asSystem(
                        """
                        update offer set price_minor_units = ?,
                               updated_at = now() - make_interval(days => ?) where id = ?
                        """,
                        price,
                        daysAgo,
                        offer);
                points.add(point(now, daysAgo, price));
            }

            given.publish(product.id());

            var expected = new PriceHistory(points).lowestBeforeCurrent(now);
            assertThat(lowest(product.id())).isEqualTo(expected.map(Money::minorUnits).orElse(-1L));
        }
    }

    private BestOffer.Candidate offer(ShopScenarios.Product product, Random random) {
        var seller = given.seller(given.unique("Rival"));
        var price = 1000 + random.nextInt(2);
        var days = random.nextInt(2);
        var condition = CONDITIONS[random.nextInt(CONDITIONS.length)];
        var active = random.nextInt(4) > 0;
        var id =
                given.offer(
                        product.id(), product.variant(), seller, price, "EUR", condition.name());
        var createdAt = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(900));
        given.asSystem(
                "update offer set handling_days = ?, status = ?, created_at = ?::timestamptz where id = ?",
                days,
                active ? "ACTIVE" : "PAUSED",
                createdAt.toString(),
                id);
        return new BestOffer.Candidate(
                id, new Money(price, EURO), days, condition, createdAt, active, true, false);
    }

    private static PriceHistory.Point point(Instant now, int daysAgo, long price) {
        return new PriceHistory.Point(now.minus(daysAgo, ChronoUnit.DAYS), new Money(price, EURO));
    }

    private UUID best(UUID product) {
        return jdbc.sql("select offer_id from shop_offer where product_id = ? and is_best")
                .param(product)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private long lowest(UUID product) {
        return jdbc.sql(
                        "select coalesce(lowest_30_minor_units, -1) from shop_product where product_id = ?")
                .param(product)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
