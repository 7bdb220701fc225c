package services.carts;

import domain.carts.Cart;
import domain.carts.CartProblem;
import domain.carts.PricedCart;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Where a shopper agrees to what has changed since they looked last. */
@Service
@PreAuthorize("permitAll()")
public class CartReview {

    private final StoredCarts carts;
    private final CartEditing editing;
    private final CartDetails details;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    CartReview(
            StoredCarts carts,
            CartEditing editing,
            CartDetails details,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.carts = carts;
        this.editing = editing;
        this.details = details;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the new prices, lowers what there is not enough of, takes out what is not for sale, and
     * gives back vouchers that lower nothing.
     *
     * @param mark of the problems as the shopper saw them; if there are others by now nothing
     *     happens
     * @return whether it was done
     */
    public boolean accept(CartHolder holder, String mark) {
        return ActingAs.systemGet(
                () -> Boolean.TRUE.equals(transactions.execute(_ -> acceptSeen(holder, mark))));
    }

    private boolean acceptSeen(CartHolder holder, String mark) {
        var priced = carts.find(holder).map(cart -> cart.price(clock.instant()));
        if (priced.filter(cart -> cart.mark().equals(mark)).isEmpty()) {
            return false;
        }
        priced.map(PricedCart::problems)
                .ifPresent(all -> all.forEach(one -> accept(holder, priced.get().cart(), one)));
        return true;
    }

    private void accept(CartHolder holder, Cart cart, CartProblem problem) {
        switch (problem) {
            case CartProblem.PriceChanged changed -> see(cart, changed);
            case CartProblem.TooFew few -> editing.change(holder, few.offer(), few.left());
            case CartProblem.NotForSale gone -> editing.remove(holder, gone.offer());
            case CartProblem.ShippingGone gone -> forget(cart, gone.seller().value());
            case CartProblem.NotSentThere _ -> {
                // Only another address, or taking the things out, helps here.
            }
            case CartProblem.VoucherLost lost -> details.giveBack(holder, lost.code());
        }
    }

    private void see(Cart cart, CartProblem.PriceChanged changed) {
        var _ =
                jdbc.sql(
                                """
                                update cart_line set seen_price_minor_units = :price
                                 where cart_id = :cart and offer_id = :offer
                                   and seen_price_minor_units = :was
                                """)
                        .param("price", changed.now())
                        .param("was", changed.was())
                        .param("cart", cart.id())
                        .param("offer", changed.offer())
                        .update();
    }

    private void forget(Cart cart, UUID seller) {
        var _ =
                jdbc.sql("delete from cart_shipping where cart_id = :cart and seller_id = :seller")
                        .param("cart", cart.id())
                        .param("seller", seller)
                        .update();
    }
}
