package services.carts;

import domain.carts.CartLine;
import domain.carts.CartRefused;
import domain.carts.LineState;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;
import services.shared.LazyCommit;
import services.shared.NotFound;

/** Putting things into a cart and taking them out. */
@Service
@PreAuthorize("permitAll()")
public class CartEditing {

    /** The code of the refusal when a cart was ordered meanwhile: its token is used up. */
    public static final String CLOSED = "cart.closed";

    private static final int MOST_LINES = 100;

    private final CartLineRows rows;
    private final TransactionOperations transactions;

    CartEditing(CartLineRows rows, TransactionOperations transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Adds to what the cart has of the offer, at most {@link CartLine#MOST} in all. */
    public void add(CartHolder holder, UUID offer, int quantity) {
        requireQuantity(quantity);
        try {
            addOnce(holder, offer, quantity);
        } catch (DuplicateKeyException _) {
            // Another page began the cart at the same moment; now it is there to be found.
            addAgain(holder, offer, quantity);
        }
    }

    private void addAgain(CartHolder holder, UUID offer, int quantity) {
        try {
            addOnce(holder, offer, quantity);
        } catch (DuplicateKeyException _) {
            throw new CartRefused(CLOSED, "This cart has been ordered. Begin another one");
        }
    }

    private void addOnce(CartHolder holder, UUID offer, int quantity) {
        var _ =
                inSystem(
                        () -> {
                            var seen = rows.look(holder, offer);
                            if (seen.state() != LineState.FOR_SALE) {
                                throw new CartRefused(
                                        "cart.not-for-sale", "This is not for sale now");
                            }
                            requireRoom(seen);
                            return rows.put(holder, offer, seen, quantity, true);
                        });
    }

    /** Sets how many; 0 takes the line out. */
    public void change(CartHolder holder, UUID offer, int quantity) {
        if (quantity == 0) {
            remove(holder, offer);
            return;
        }
        requireQuantity(quantity);
        var _ =
                inSystem(
                        () -> {
                            var seen = rows.look(holder, offer);
                            if (seen.quantity() == 0) {
                                throw new NotFound("line", offer);
                            }
                            return rows.put(holder, offer, seen, quantity, false);
                        });
    }

    public void remove(CartHolder holder, UUID offer) {
        var _ = inSystem(() -> rows.remove(holder, offer));
    }

    private static void requireQuantity(int quantity) {
        if (quantity < 1 || quantity > CartLine.MOST) {
            throw new CartRefused(
                    "cart.quantity", "A quantity lies between 1 and %d", CartLine.MOST);
        }
    }

    private static void requireRoom(CartLineRows.Seen seen) {
        if (seen.lines() > 0 && !seen.currency().equals(seen.cartCurrency())) {
            throw new CartRefused(
                    "cart.currency",
                    "This is sold in %s, and your cart is in %s. Order that first",
                    seen.currency(),
                    Objects.requireNonNull(seen.cartCurrency()));
        }
        if (seen.lines() >= MOST_LINES && seen.quantity() == 0) {
            throw new CartRefused("cart.full", "A cart holds %d different things", MOST_LINES);
        }
    }

    private <T> T inSystem(Supplier<T> work) {
        return LazyCommit.get(
                () -> ActingAs.systemGet(() -> transactions.execute(_ -> work.get())));
    }
}
