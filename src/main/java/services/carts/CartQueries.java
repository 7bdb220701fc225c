package services.carts;

import domain.carts.Cart;
import domain.carts.PricedCart;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** What is in a cart and what it costs at the moment. */
@Service
@PreAuthorize("permitAll()")
public class CartQueries {

    private final StoredCarts carts;
    private final TransactionOperations transactions;
    private final Clock clock;

    CartQueries(StoredCarts carts, TransactionOperations transactions, Clock clock) {
        this.carts = carts;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Cart> find(CartHolder holder) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> carts.find(holder)));
    }

    /** How many pieces there are in all; 0 without a cart. */
    public int pieces(CartHolder holder) {
        return ActingAs.systemGet(
                () -> Objects.requireNonNull(transactions.execute(_ -> carts.pieces(holder))));
    }

    public Optional<PricedCart> priced(CartHolder holder) {
        return find(holder).map(cart -> cart.price(clock.instant()));
    }
}
