package services.checkout;

import java.util.Map;
import java.util.UUID;
import services.orders.PlacedOrder;

/** What became of a press of "Pay". */
public sealed interface Pressed {

    record Placed(PlacedOrder order) implements Pressed {}

    /** The shopper has to go there: to confirm at the gateway. */
    record GoTo(String url) implements Pressed {}

    /** The gateway has not answered yet. */
    record Waiting() implements Pressed {}

    record Declined(String reason) implements Pressed {}

    /**
     * Nothing has happened, because the basket is not what the shopper saw, or cannot be had.
     *
     * @param soldOut how many are left, by each offer of which too many were wanted
     */
    record Changed(Map<UUID, Integer> soldOut) implements Pressed {

        public Changed {
            soldOut = Map.copyOf(soldOut);
        }
    }
}
