package services.stock;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Promises stock to carts that are being paid and to orders, and lets it go again. Every method
 * takes part in the caller's transaction, which must see all sellers' rows; stock items are locked
 * in the order of their ids, and demand is summed per item before it is checked.
 *
 * <p>Offers that are not counted have no stock items; they are passed over everywhere.
 */
public interface Reservations {

    /**
     * How many of each offer the cart could have now, what it holds already included, each offer
     * looked at for itself; offers that are not counted are absent.
     */
    Map<UUID, Integer> available(UUID cart, Collection<UUID> offers);

    /**
     * Holds stock for a cart until the instant, instead of what was held for it before.
     *
     * @param wanted quantities by offer
     * @throws domain.stock.SoldOut naming every offer of which there is not enough; then nothing is
     *     held that was not held before
     */
    void hold(UUID cart, Map<UUID, Integer> wanted, Instant until);

    /** Holds on for longer; does nothing for a cart that holds nothing. */
    void extend(UUID cart, Instant until);

    void letGo(UUID cart);

    /**
     * Moves what a cart holds to the lines of the order it became. What it no longer holds, because
     * the time was up, is reserved anew.
     *
     * @throws domain.stock.SoldOut when that is no longer possible
     */
    void moveToOrder(UUID cart, List<LineDemand> lines);

    /** Reserves for lines that did not come from a cart. */
    void holdForOrder(List<LineDemand> lines);

    /** Lets go what lines will not need, because they were cancelled. */
    void cancel(List<LineQuantity> lines);

    /** Takes what was shipped off the shelf, each with a movement. */
    void ship(List<LineQuantity> lines, String reference);

    /** Puts returned goods back on the shelf, each with a movement. */
    void putBack(List<LineQuantity> lines, String reference);

    /** So many of an offer for a line of an order. */
    record LineDemand(OrderLineId line, UUID offer, int quantity) {}
}
