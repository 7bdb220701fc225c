package services.orders.details;

import domain.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order.
 *
 * @param part number of the seller order, empty for the order as a whole
 * @param kind the event's name, by which a screen finds its words
 * @param goods each as "2 × Lamp"
 * @param detail a reason or how a parcel can be followed, as it was typed
 */
public record TimelineEntry(
        Instant at,
        String actor,
        String part,
        String kind,
        List<String> goods,
        String detail,
        @Nullable Money amount) {

    public TimelineEntry {
        goods = List.copyOf(goods);
    }
}
