package domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random = new Random(6_1998);

    @Test
    void looksThirtyDaysBackFromWhenTheCurrentPriceBegan() {
        var history = history(point(0, 80), point(10, 100), point(50, 70));

        assertThat(lowest(history, 60)).isEqualTo(cents(100));
        assertThat(lowest(history, 400)).isEqualTo(cents(100));
    }

    @Test
    void countsAPriceThatWasStillInForceWhenTheWindowOpened() {
        assertThat(lowest(history(point(0, 80), point(21, 100), point(50, 70)), 60))
                .isEqualTo(cents(80));
        assertThat(lowest(history(point(0, 80), point(20, 100), point(50, 70)), 60))
                .isEqualTo(cents(100));
    }

    @Test
    void takesTheSamePriceAgainForNoChange() {
        assertThat(lowest(history(point(0, 100), point(5, 70), point(9, 70)), 20))
                .isEqualTo(cents(100));
    }

    @Test
    void hasNothingToCompareAFirstPriceWith() {
        assertThat(history(point(0, 100)).lowestBeforeCurrent(day(9))).isEmpty();
        assertThat(history().lowestBeforeCurrent(day(9))).isEmpty();
        assertThat(history(point(0, 100), point(5, 90)).lowestBeforeCurrent(day(3))).isEmpty();
    }

    @Test
    void leavesOtherCurrenciesOut() {
        var history =
                new PriceHistory(
                        List.of(
                                new PriceHistory.Point(day(0), Money.of("1.00", "USD")),
                                point(1, 100)));

        assertThat(history.lowestBeforeCurrent(day(2))).isEmpty();
    }

    @Test
    void isShownOnlyBesideADiscount() {
        var history = history(point(0, 100), point(10, 70));

        assertThat(history.shownBeside(cents(70), cents(120), day(11))).contains(cents(100));
        assertThat(history.shownBeside(cents(70), cents(70), day(11))).isEmpty();
        assertThat(history.shownBeside(cents(70), null, day(11))).isEmpty();
    }

    @Test
    void agreesWithAskingEveryHour() {
        for (int round = 0; round < 500; round++) {
            var points = new ArrayList<PriceHistory.Point>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                var hours = random.nextInt(24 * 90);
                points.removeIf(point -> point.from().equals(hour(hours)));
                points.add(new PriceHistory.Point(hour(hours), cents(50 + random.nextInt(6))));
            }
            Collections.shuffle(points, random);
            var now = random.nextInt(24 * 100);

            assertThat(new PriceHistory(points).lowestBeforeCurrent(hour(now)))
                    .isEqualTo(askingEveryHour(points, now));
        }
    }

    /** The same question answered by looking at the price of every single hour. */
    private static Optional<Money> askingEveryHour(List<PriceHistory.Point> points, int now) {
        var current = priceAt(points, now);
        if (current == null) {
            return Optional.empty();
        }
        var hour = now;
        while (current.equals(priceAt(points, hour - 1))) {
            hour--;
        }
        Money lowest = null;
        for (int back = 1; back <= 30 * 24; back++) {
            var price = priceAt(points, hour - back);
            if (price != null && (lowest == null || price.compareTo(lowest) < 0)) {
                lowest = price;
            }
        }
        return Optional.ofNullable(lowest);
    }

    private static @Nullable Money priceAt(List<PriceHistory.Point> points, int hour) {
        return points.stream()
                .filter(point -> !point.from().isAfter(hour(hour)))
                .max(java.util.Comparator.comparing(PriceHistory.Point::from))
                .map(PriceHistory.Point::price)
                .orElse(null);
    }

    private static Money lowest(PriceHistory history, int day) {
        return history.lowestBeforeCurrent(day(day)).orElseThrow();
    }

    private static PriceHistory history(PriceHistory.Point... points) {
        return new PriceHistory(List.of(points));
    }

    private static PriceHistory.Point point(int day, int cents) {
        return new PriceHistory.Point(day(day), cents(cents));
    }

    private static Money cents(int cents) {
        return Money.of("0.00", "EUR")
                .plus(new Money(cents, java.util.Currency.getInstance("EUR")));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
