package services.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import services.purchases.PurchaseScenarios;
import services.reviews.PublicReviews;
import services.reviews.ReviewFilter;
import services.reviews.ReviewModeration;
import services.sellers.SellerScenarios;

/** What is published of reviews is what the catalogue shows. */
@IntegrationTest
class RatingsTest {

    @Autowired PurchaseScenarios given;
    @Autowired ShopScenarios shop;
    @Autowired ReviewModeration moderation;
    @Autowired PublicReviews reviews;

    @Test
    void averageWhatIsPublishedAndForgetWhatIsTakenBack() {
        var product = shop.product(shop.unique("Lamp"), null).id();
        shop.publish(product);
        var before = given.number(count(), product, Integer.class);
        var words = "Rated " + Uuids.timeOrdered();
        review(product, words, 5);
        review(product, words, 4);
        var operator = given.operator();
        var waiting =
                SellerScenarios.as(
                        operator,
                        () -> moderation.find(new ReviewFilter(words, null), Pageable.ofSize(5)));

        waiting.forEach(row -> SellerScenarios.run(operator, () -> moderation.publish(row.id())));

        await().untilAsserted(
                        () ->
                                assertThat(given.number(count(), product, Integer.class))
                                        .isEqualTo(before + 2));
        assertThat(
                        given.number(
                                "select rating_average from shop_product where product_id = ?",
                                product,
                                BigDecimal.class))
                .isEqualByComparingTo("4.5");
        assertThat(reviews.of(product)).filteredOn(one -> one.title().equals(words)).hasSize(2);

        var first = List.copyOf(waiting).getFirst().id();
        SellerScenarios.run(operator, () -> moderation.reject(first, "Advertising"));

        await().untilAsserted(
                        () ->
                                assertThat(given.number(count(), product, Integer.class))
                                        .isEqualTo(before + 1));
    }

    private static String count() {
        return "select rating_count from shop_product where product_id = ?";
    }

    private void review(UUID product, String title, int rating) {
        var order = given.paidByGuest(given.seller());
        given.insert(
                """
                insert into review (id, order_id, product_id, author, rating, title, status,
                                    written_at)
                values (:id, :order, :product, 'Sari', :rating, :title, 'SUBMITTED', now())
                """,
                Map.of(
                        "id", Uuids.timeOrdered(),
                        "order", order.id().value(),
                        "product", product,
                        "rating", rating,
                        "title", title));
    }
}
