package domain.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void hasOneToFiveStars(int rating) {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> new ReviewText(rating, "", ""));
    }

    @Test
    void keepsItsWordsShort() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new ReviewText(5, "x".repeat(121), ""));
    }

    @Test
    void goesBackToTheModeratorsWhenRewritten() {
        assertThat(Review.NEW.publish().rewritten().status()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(Review.NEW.rewritten().status()).isEqualTo(ReviewStatus.SUBMITTED);
    }

    @Test
    void isRejectedForAReason() {
        assertThat(Review.NEW.reject("Advertising").statusReason()).isEqualTo("Advertising");
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Review.NEW.reject(" "));
    }

    @Test
    void isAnsweredOnlyInPublic() {
        assertThat(Review.NEW.publish().answered("Thank you").answer()).isEqualTo("Thank you");
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> Review.NEW.answered("Thank you"));
    }

    @Test
    void isNotPublishedTwice() {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> Review.NEW.publish().publish());
    }
}
