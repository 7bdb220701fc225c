package services.checkout.completion;

import domain.checkout.PricedBasket;
import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.shared.DomainException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import services.checkout.PressedBaskets;
import services.checkout.completion.CompletingCarts.Locked;
import services.mail.MailTexts;
import services.mail.Mailbox;
import services.orders.OrderPlacing;
import services.orders.PlacedOrder;
import services.payments.CartPayments;
import services.shared.ActingAs;
import services.shared.LazyCommit;

/**
 * Makes the order of a cart whose money is certain, or for which a transfer is awaited: once,
 * however often, from wherever and at whatever moment it is asked to.
 */
@Service
@PreAuthorize("permitAll()")
public class OrderCompletion {

    private static final Logger log = LoggerFactory.getLogger(OrderCompletion.class);
    private static final int MOST_ATTEMPTS = 3;

    private final CompletingCarts carts;
    private final CartPayments payments;
    private final PressedBaskets baskets;
    private final OrderPlacing orders;
    private final Mailbox mailbox;
    private final TransactionTemplate transactions;

    OrderCompletion(
            CompletingCarts carts,
            CartPayments payments,
            PressedBaskets baskets,
            OrderPlacing orders,
            Mailbox mailbox,
            PlatformTransactionManager transactions) {
        this.carts = carts;
        this.payments = payments;
        this.baskets = baskets;
        this.orders = orders;
        this.mailbox = mailbox;
        this.transactions = new TransactionTemplate(transactions);
        // Whoever asks must not lose its own work when the order cannot be placed.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The order of the cart, made now if it was not there; empty as long as the money is not
     * certain, and for good when something of it is gone, which {@link CartPayments#last} then
     * tells.
     */
    public Optional<PlacedOrder> complete(UUID cart) {
        // Whoever asks next may only read the order and tell its number to the shopper.
        return LazyCommit.notFor(() -> ActingAs.systemGet(() -> completeAsSystem(cart)));
    }

    private Optional<PlacedOrder> completeAsSystem(UUID cart) {
        try {
            return inTransaction(() -> carts.lock(cart).flatMap(this::completeLocked));
        } catch (DomainException gone) {
            log.info("Cart {} cannot become an order: {}", cart, gone.code());
            return inTransaction(() -> carts.lock(cart).flatMap(found -> letGo(found, gone)));
        }
    }

    private Optional<PlacedOrder> completeLocked(Locked cart) {
        var payment = payments.lock(cart.cart());
        var order = cart.order();
        if (order != null) {
            payment.filter(CartPayments.Carrying::cleared)
                    .filter(_ -> OrderStatus.AWAITING_PAYMENT.name().equals(cart.orderStatus()))
                    .ifPresent(paid -> orders.paid(order, paid.payment()));
            return Optional.of(new PlacedOrder(order, cart.orderNumber()));
        }
        return payment.flatMap(
                carrying ->
                        baskets.paidBy(cart.cart(), carrying.payment())
                                .filter(basket -> isFor(carrying, basket))
                                .map(basket -> place(carrying, basket)));
    }

    /** A shopper who pressed again with another basket is about to replace the payment. */
    private static boolean isFor(CartPayments.Carrying payment, PricedBasket basket) {
        return basket.total() == payment.amountMinorUnits()
                && basket.currency().equals(payment.currency());
    }

    private PlacedOrder place(CartPayments.Carrying payment, PricedBasket basket) {
        var placed = orders.place(basket, payment.payment(), payment.cleared());
        carts.useVouchers(basket, placed.id());
        carts.ordered(basket.cart(), placed.id());
        payments.ordered(payment, placed.id());
        return placed;
    }

    private Optional<PlacedOrder> letGo(Locked cart, DomainException gone) {
        var order = cart.order();
        if (order != null) {
            return Optional.of(new PlacedOrder(order, cart.orderNumber()));
        }
        payments.letGo(cart.cart(), gone.sentence());
        if (!cart.email().isBlank()) {
            var text = MailTexts.of("payments", cart.language(), "not-placed", gone.sentence());
            mailbox.post(cart.email(), text.subject(), text.body());
        }
        return Optional.empty();
    }

    /** Two who lock the same goods at the same moment may have to begin again. */
    private <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transactions.execute(_ -> work.get()));
            } catch (ConcurrencyFailureException collision) {
                if (attempt == MOST_ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }

    /** The order that this cart became, if it is still unpaid, will not be paid any more. */
    void unpaid(UUID cart, String reason) {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        carts.lock(cart)
                                                .filter(OrderCompletion::isUnpaid)
                                                .map(Locked::order)
                                                .ifPresent(order -> giveUp(order, reason))));
    }

    private static boolean isUnpaid(Locked cart) {
        return OrderStatus.AWAITING_PAYMENT.name().equals(cart.orderStatus());
    }

    private void giveUp(OrderId order, String reason) {
        orders.cancelUnpaid(order, reason);
    }
}
