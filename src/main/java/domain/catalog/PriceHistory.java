package domain.catalog;

import domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The prices an offer had, each from an instant until the next one began, as article 6a of the EU's
 * Price Indication Directive (98/6/EC, "Omnibus") needs them.
 */
public final class PriceHistory {

    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    /** A price that began at an instant. */
    public record Point(Instant from, Money price) {}

    private final List<Point> points;

    /**
     * @param points in any order; of several at one instant the last in the list counts
     */
    public PriceHistory(Collection<Point> points) {
        this.points = changesOf(points);
    }

    /**
     * The lowest price in force at any time of the 30 days before the current price began. Empty
     * when there was no price before in the same currency.
     *
     * @param now prices that begin later are not looked at
     */
    public Optional<Money> lowestBeforeCurrent(Instant now) {
        var begun = points.stream().filter(point -> !point.from().isAfter(now)).toList();
        if (begun.size() < 2) {
            return Optional.empty();
        }
        var current = begun.getLast();
        var windowStart = current.from().minus(LOOKING_BACK);
        Money lowest = null;
        for (int index = 0; index < begun.size() - 1; index++) {
            var price = begun.get(index).price();
            // In force until the next one began.
            var reachesIntoWindow = begun.get(index + 1).from().isAfter(windowStart);
            if (reachesIntoWindow
                    && price.currency().equals(current.price().currency())
                    && (lowest == null || price.compareTo(lowest) < 0)) {
                lowest = price;
            }
        }
        return Optional.ofNullable(lowest);
    }

    /**
     * What must stand beside a discount. Empty when nothing is announced as reduced: the offer has
     * no list price above its price.
     */
    public Optional<Money> shownBeside(Money price, @Nullable Money listPrice, Instant now) {
        var discounted = listPrice != null && listPrice.compareTo(price) > 0;
        return discounted ? lowestBeforeCurrent(now) : Optional.empty();
    }

    // The same price again is no change: it began when it first did.
    private static List<Point> changesOf(Collection<Point> points) {
        var sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparing(Point::from));
        var changes = new ArrayList<Point>();
        for (var point : sorted) {
            if (!changes.isEmpty() && changes.getLast().from().equals(point.from())) {
                changes.removeLast();
            }
            if (changes.isEmpty() || !changes.getLast().price().equals(point.price())) {
                changes.add(point);
            }
        }
        return List.copyOf(changes);
    }
}
