package domain.returns;

import domain.orders.OrderLineId;
import org.jspecify.annotations.Nullable;

/**
 * How many of a line come back.
 *
 * @param accepted how many the inspection found in order; null before it
 * @param restocked how many went back on the shelf
 */
public record ReturnLine(
        OrderLineId line, int quantity, @Nullable Integer accepted, int restocked, String finding) {

    static ReturnLine of(OrderLineId line, int quantity) {
        return new ReturnLine(line, quantity, null, 0, "");
    }

    public int acceptedCount() {
        return accepted == null ? 0 : accepted;
    }

    ReturnLine inspected(InspectedLine found) {
        return new ReturnLine(line, quantity, found.accepted(), found.restocked(), found.finding());
    }
}
