package services.checkout;

import domain.carts.PricedCart;
import domain.checkout.CheckoutRefused;
import domain.checkout.PricedBasket;
import domain.stock.SoldOut;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.carts.CartHolder;
import services.carts.StoredCarts;
import services.checkout.completion.OrderCompletion;
import services.orders.PlacedOrder;
import services.payments.BeginPayment;
import services.payments.PaymentDesk;
import services.payments.PaymentStep;
import services.shared.ActingAs;
import services.shared.LazyCommit;
import services.stock.Reservations;

/** From a press of "Pay" to an order, however often it is pressed. */
@Service
@PreAuthorize("permitAll()")
public class Checkout {

    /** How long goods are held for somebody who is paying. */
    public static final Duration HELD = Duration.ofMinutes(10);

    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 100;

    private final StoredCarts carts;
    private final PressLog presses;
    private final PressedBaskets baskets;
    private final Reservations reservations;
    private final PaymentDesk desk;
    private final OrderCompletion completion;
    private final TransactionOperations transactions;
    private final Clock clock;

    Checkout(
            StoredCarts carts,
            PressLog presses,
            PressedBaskets baskets,
            Reservations reservations,
            PaymentDesk desk,
            OrderCompletion completion,
            TransactionOperations transactions,
            Clock clock) {
        this.carts = carts;
        this.presses = presses;
        this.baskets = baskets;
        this.reservations = reservations;
        this.desk = desk;
        this.completion = completion;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whoever looks at the cart is still there: what is held for it is held for longer. */
    public Optional<PricedCart> look(CartHolder holder) {
        return inSystem(
                () -> {
                    var cart = carts.find(holder);
                    cart.ifPresent(
                            found -> reservations.extend(found.id(), clock.instant().plus(HELD)));
                    return cart.map(found -> found.price(clock.instant()));
                });
    }

    /**
     * Begins to pay what the shopper saw, and places the order when that is all.
     *
     * @throws CheckoutRefused when the key has come with something else before
     */
    public Pressed press(CartHolder holder, PressPay press) {
        if (press.key().length() < SHORTEST_KEY || press.key().length() > LONGEST_KEY) {
            throw new CheckoutRefused("checkout.key", "This page is broken. Load it again");
        }
        try {
            return pressOnce(holder, press);
        } catch (DuplicateKeyException _) {
            // Pressed twice at the same moment; now the other press is there to be found.
            return pressAgain(holder, press);
        }
    }

    private Pressed pressAgain(CartHolder holder, PressPay press) {
        try {
            return pressOnce(holder, press);
        } catch (DuplicateKeyException _) {
            throw new CheckoutRefused("checkout.key", "This page is broken. Load it again");
        }
    }

    private Pressed pressOnce(CartHolder holder, PressPay press) {
        try {
            return switch (inSystem(() -> agree(holder, press))) {
                case Agreement.Agreed agreed -> pay(agreed.basket(), press);
                case Agreement.Ordered ordered -> new Pressed.Placed(ordered.order());
                case Agreement.Different _ -> new Pressed.Changed(Map.of());
            };
        } catch (SoldOut gone) {
            return new Pressed.Changed(gone.available());
        }
    }

    /** What the shopper and the cart, as it is now, agree on. */
    private sealed interface Agreement {

        record Agreed(PricedBasket basket) implements Agreement {}

        record Ordered(PlacedOrder order) implements Agreement {}

        record Different() implements Agreement {}
    }

    private Agreement agree(CartHolder holder, PressPay press) {
        var known = presses.find(holder, press.key());
        if (known.isPresent()) {
            return again(known.get(), press);
        }
        if (!presses.lockCart(holder)) {
            return new Agreement.Different();
        }
        var basket =
                carts.find(holder)
                        .flatMap(cart -> cart.price(clock.instant()).basket())
                        .filter(found -> baskets.mark(found).equals(press.mark()));
        basket.ifPresent(
                found -> {
                    reservations.hold(found.cart(), found.offers(), clock.instant().plus(HELD));
                    presses.keep(press, found);
                });
        return basket.<Agreement>map(Agreement.Agreed::new).orElseGet(Agreement.Different::new);
    }

    private static Agreement again(PressLog.Known known, PressPay press) {
        if (!known.hash().equals(PressLog.hash(press))) {
            throw new CheckoutRefused(
                    "checkout.key-reused", "This page was used for another order. Load it again");
        }
        return known.order() == null
                ? new Agreement.Agreed(known.basket())
                : new Agreement.Ordered(known.order());
    }

    private Pressed pay(PricedBasket basket, PressPay press) {
        var step =
                desk.begin(
                        new BeginPayment(
                                basket.cart(),
                                basket.total(),
                                basket.currency(),
                                press.gateway(),
                                press.returnUrl(),
                                press.choices()));
        return switch (step) {
            case PaymentStep.Cleared _, PaymentStep.AwaitTransfer _ ->
                    completion
                            .complete(basket.cart())
                            .<Pressed>map(Pressed.Placed::new)
                            .orElseGet(() -> new Pressed.Changed(Map.of()));
            case PaymentStep.Confirm confirm -> {
                var _ = inSystem(() -> presses.pays(press.key(), confirm.payment()));
                yield new Pressed.GoTo(confirm.url());
            }
            case PaymentStep.Declined declined -> new Pressed.Declined(declined.reason());
        };
    }

    private <T> T inSystem(Supplier<T> work) {
        // The payment waits for the disk before the gateway is asked, and what was written here
        // is then safe with it.
        Supplier<T> decided = () -> Objects.requireNonNull(transactions.execute(_ -> work.get()));
        return LazyCommit.get(() -> ActingAs.systemGet(decided));
    }
}
