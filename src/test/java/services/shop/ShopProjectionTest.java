package services.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ShopProjectionTest {

    @Autowired ShopScenarios given;
    @Autowired ShopProjection projection;
    @Autowired JdbcClient jdbc;

    @Test
    void publishesAnApprovedProductWithItsBestOffer() {
        var category = given.category(given.unique("Lamps"), null);
        var product = given.product("Desk lamp", category, "Lumen", "{\"colour\": \"red\"}", "");
        given.offer(product, given.seller(given.unique("Dear")), 2500);
        var cheap = given.seller(given.unique("Cheap"));
        var best = given.offer(product, cheap, 1999);

        given.publish(product.id());

        var row = shown(product.id());
        assertThat(row)
                .containsEntry("price_minor_units", 1999L)
                .containsEntry("currency", "EUR")
                .containsEntry("offer_count", 2);
        assertThat(facets(product.id()))
                .containsExactlyInAnyOrder("brand=Lumen", "colour=red", "condition=NEW");
        assertThat(bestOffers(product.id())).containsExactly(best);
    }

    @Test
    void changesNothingTheSecondTime() {
        var product = given.product(given.unique("Idempotent"), null);
        given.offer(product, given.seller(given.unique("Once")), 500);
        given.publish(product.id());
        var before = asText(product.id());
        var words = words();

        given.publish(product.id());

        assertThat(asText(product.id())).isEqualTo(before);
        assertThat(words()).isEqualTo(words);
    }

    @Test
    void keepsAProductNobodySellsWithoutAPrice() {
        var product = given.product(given.unique("Nobody"), null);

        given.publish(product.id());

        assertThat(shown(product.id()))
                .containsEntry("offer_count", 0)
                .containsEntry("price_minor_units", null);
    }

    @Test
    void withdrawsWhatIsDeletedAndForgetsItsWords() {
        var word = given.unique("gone");
        var product = given.product(word, null);
        given.publish(product.id());
        assertThat(words()).contains(word);

        given.asSystem("update product set deleted_at = now() where id = ?", product.id());
        given.publish(product.id());

        assertThat(isShown(product.id())).isFalse();
        assertThat(words()).doesNotContain(word);
    }

    @Test
    void showsNeitherDraftsNorRefusedProducts() {
        var product = given.product(given.unique("Draft"), null);
        given.asSystem("update product set status = 'DRAFT' where id = ?", product.id());
        given.publish(product.id());
        assertThat(isShown(product.id())).isFalse();

        given.asSystem(
                "update product set status = 'REJECTED', status_reason = 'No' where id = ?",
                product.id());
        given.publish(product.id());

        assertThat(isShown(product.id())).isFalse();
    }

    @Test
    void leavesOutPausedAndDeletedOffers() {
        var product = given.product(given.unique("Paused"), null);
        var paused = given.offer(product, given.seller(given.unique("One")), 100);
        var deleted = given.offer(product, given.seller(given.unique("Two")), 200);
        given.offer(product, given.seller(given.unique("Three")), 300);
        given.asSystem("update offer set status = 'PAUSED' where id = ?", paused);
        given.asSystem("update offer set deleted_at = now() where id = ?", deleted);

        given.publish(product.id());

        assertThat(shown(product.id()))
                .containsEntry("offer_count", 1)
                .containsEntry("price_minor_units", 300L);
    }

    @Test
    void takesTheNextSellerWhenTheBestIsSuspended() {
        var product = given.product(given.unique("Second"), null);
        var suspended = given.seller(given.unique("Suspended"));
        given.offer(product, suspended, 100);
        given.offer(product, given.seller(given.unique("Stays")), 150);
        given.publish(product.id());

        given.asSystem(
                "update seller set status = 'SUSPENDED', status_reason = 'x' where id = ?",
                suspended);
        projection.refreshSeller(suspended);

        assertThat(shown(product.id()))
                .containsEntry("offer_count", 1)
                .containsEntry("price_minor_units", 150L);
    }

    @Test
    void withdrawsASuspendedSellersOwnProducts() {
        var seller = given.seller(given.unique("Owner"));
        var product = given.product(given.unique("Owned"), null);
        given.asSystem("update product set owner_seller_id = ? where id = ?", seller, product.id());
        given.offer(product, seller, 100);
        given.publish(product.id());
        assertThat(isShown(product.id())).isTrue();

        given.asSystem(
                "update seller set status = 'SUSPENDED', status_reason = 'x' where id = ?", seller);
        projection.refreshSeller(seller);

        assertThat(isShown(product.id())).isFalse();
    }

    @Test
    void hidesOffersDuringAHolidayAndShowsThemBeforeAndAfter() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var seller = given.seller(given.unique("Beach"));
        var product = given.product(given.unique("Towel"), null);
        given.offer(product, seller, 100);

        given.holiday(seller, today, today);
        projection.refreshSeller(seller);
        assertThat(shown(product.id())).containsEntry("offer_count", 0);

        given.holiday(seller, today.plusDays(1), today.plusDays(9));
        projection.refreshSeller(seller);
        assertThat(shown(product.id())).containsEntry("offer_count", 1);

        given.holiday(seller, today.minusDays(9), today.minusDays(1));
        projection.refreshSeller(seller);
        assertThat(shown(product.id())).containsEntry("offer_count", 1);
    }

    @Test
    void namesTheLowestPriceOfTheThirtyDaysBeforeTheCurrentOne() {
        var product = given.product(given.unique("Omnibus"), null);
        var offer = given.offerSince(product, given.seller(given.unique("Old")), 900, 60);
        priced(offer, 1200, 40);
        priced(offer, 1100, 20);
        priced(offer, 800, 2);

        given.publish(product.id());

        assertThat(shown(product.id())).containsEntry("lowest_30_minor_units", 1100L);
    }

    @Test
    void namesNoLowestPriceForOneThatNeverChanged() {
        var product = given.product(given.unique("Steady"), null);
        given.offer(product, given.seller(given.unique("Shop")), 1000);

        given.publish(product.id());

        assertThat(shown(product.id())).containsEntry("lowest_30_minor_units", null);
    }

    @Test
    void findsAProductsFacetsInOptionsOfVariantsSomebodySells() {
        var product = given.product(given.unique("Shirt"), null);
        given.asSystem("update product set options = '[\"Size\"]' where id = ?", product.id());
        var small = given.variant(product.id(), "S", "[\"S\"]");
        given.variant(product.id(), "XL", "[\"XL\"]");
        given.offer(product.id(), small, given.seller(given.unique("T")), 100, "EUR", "USED");

        given.publish(product.id());

        assertThat(facets(product.id())).containsExactlyInAnyOrder("condition=USED", "size=S");
    }

    @Test
    void makesNoFacetOfWhatACategorySaysIsNone() {
        var category = given.category(given.unique("Phones"), null);
        attribute(category, "serial", false);
        attribute(category, "storage_gb", true);
        var product =
                given.product(
                        given.unique("Phone"),
                        category,
                        "",
                        "{\"serial\": \"abc\", \"storage_gb\": 128, \"weight\": 170,"
                                + " \"bands\": [\"4G\", \"5G\"]}",
                        "");

        given.publish(product.id());

        assertThat(facets(product.id()))
                .containsExactlyInAnyOrder("bands=4G", "bands=5G", "storage_gb=128");
    }

    @Test
    void comparesPricesWithinTheCurrencyMostSellersUse() {
        var product = given.product(given.unique("Mixed"), null);
        given.offer(product, given.seller(given.unique("A")), 1000);
        given.offer(product, given.seller(given.unique("B")), 1100);
        given.offer(
                product.id(), product.variant(), given.seller(given.unique("C")), 5, "USD", "NEW");

        given.publish(product.id());

        assertThat(shown(product.id()))
                .containsEntry("currency", "EUR")
                .containsEntry("price_minor_units", 1000L);
    }

    private void priced(UUID offer, long minorUnits, int daysAgo) {
        given.asSystem(
                """
                update offer set price_minor_units = ?, updated_at = now() - make_interval(days => ?)
                 where id = ?
                """,
                minorUnits,
                daysAgo,
                offer);
    }

    private void attribute(UUID category, String key, boolean filterable) {
        given.asSystem(
                """
                insert into attribute_definition (id, category_id, key, label, kind, filterable, version)
                values (?, ?, ?, ?, 'TEXT', ?, 0)
                """,
                UUID.randomUUID(),
                category,
                key,
                key,
                filterable);
    }

    private String asText(UUID product) {
        return jdbc.sql("select p::text from shop_product p where product_id = ?")
                .param(product)
                .query(String.class)
                .single();
    }

    private Map<String, @Nullable Object> shown(UUID product) {
        return jdbc.sql("select * from shop_product where product_id = ?")
                .param(product)
                .query()
                .singleRow();
    }

    private boolean isShown(UUID product) {
        return jdbc.sql("select count(*) > 0 from shop_product where product_id = ?")
                .param(product)
                .query(Boolean.class)
                .single();
    }

    private List<@Nullable String> facets(UUID product) {
        return jdbc.sql("select unnest(facets) from shop_product where product_id = ?")
                .param(product)
                .query(String.class)
                .list();
    }

    private List<@Nullable UUID> bestOffers(UUID product) {
        return jdbc.sql("select offer_id from shop_offer where product_id = ? and is_best")
                .param(product)
                .query(UUID.class)
                .list();
    }

    private List<@Nullable String> words() {
        return jdbc.sql("select word from shop_word order by word").query(String.class).list();
    }
}
