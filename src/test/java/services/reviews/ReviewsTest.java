package services.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.orders.OrderLineId;
import domain.reviews.ReviewRefused;
import domain.reviews.ReviewStatus;
import domain.reviews.ReviewText;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import services.purchases.PurchaseScenarios;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class ReviewsTest {

    private static final ReviewText GOOD = new ReviewText(5, "Bright", "A good lamp");
    private static final Pageable PAGE = Pageable.ofSize(20);

    @Autowired PurchaseScenarios given;
    @Autowired ReviewWriting writing;
    @Autowired ReviewModeration moderation;
    @Autowired OwnReviews own;

    @Test
    void isPublicAfterAModeratorAndAnsweredByTheSeller() {
        var seller = given.seller();
        var shopper = given.shopper();
        var line = bought(shopper, seller);

        run(shopper, () -> writing.write(line, GOOD));
        var row = only(seller);
        assertThat(row.status()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(row.author()).isEqualTo("Sari");
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> run(seller, () -> own.answer(row.id(), "Thanks")));

        run(given.operator(), () -> moderation.publish(row.id()));
        run(seller, () -> own.answer(row.id(), "Thank you"));

        assertThat(only(seller).status()).isEqualTo(ReviewStatus.PUBLISHED);
        assertThat(only(seller).answer()).isEqualTo("Thank you");
    }

    @Test
    void isOneForEachLineAndReadAgainWhenRewritten() {
        var seller = given.seller();
        var shopper = given.shopper();
        var line = bought(shopper, seller);
        run(shopper, () -> writing.write(line, GOOD));
        run(given.operator(), () -> moderation.publish(only(seller).id()));

        run(shopper, () -> writing.write(line, new ReviewText(1, "", "It broke")));

        assertThat(only(seller).rating()).isOne();
        assertThat(only(seller).status()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(as(shopper, () -> writing.find(line)).orElseThrow().text())
                .isEqualTo("It broke");
    }

    @Test
    void needsAPurchaseThatArrived() {
        var shopper = given.shopper();
        var order = given.paid(shopper, given.seller());
        var line = given.state(given.partOf(order)).lines().getFirst().id();

        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> run(shopper, () -> writing.write(line, GOOD)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.shopper(), () -> writing.write(line, GOOD)));
    }

    @Test
    void isAnsweredOnlyByItsSeller() {
        var seller = given.seller();
        var shopper = given.shopper();
        var line = bought(shopper, seller);
        run(shopper, () -> writing.write(line, GOOD));
        run(given.operator(), () -> moderation.publish(only(seller).id()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(given.seller(), () -> own.answer(only(seller).id(), "Mine")));
    }

    private OrderLineId bought(SignedIn shopper, SignedIn seller) {
        var part = given.delivered(given.paid(shopper, seller));
        return given.state(part).lines().getFirst().id();
    }

    private ReviewRow only(SignedIn seller) {
        var rows = as(seller, () -> own.find(ReviewFilter.none(), PAGE));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SellerScenarios.as(person, work);
    }

    private static void run(SignedIn person, Runnable work) {
        SellerScenarios.run(person, work);
    }
}
