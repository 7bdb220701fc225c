package services.checkout;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.carts.CartHolder;
import services.checkout.completion.OrderCompletion;
import services.payments.CartPayments;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.stock.Reservations;

/** The way back from a gateway's page, before, after or without its own message to us. */
@Service
@PreAuthorize("permitAll()")
public class CheckoutReturn {

    private final PressLog presses;
    private final OrderCompletion completion;
    private final CartPayments payments;
    private final Reservations reservations;
    private final TransactionOperations transactions;
    private final Clock clock;

    CheckoutReturn(
            PressLog presses,
            OrderCompletion completion,
            CartPayments payments,
            Reservations reservations,
            TransactionOperations transactions,
            Clock clock) {
        this.presses = presses;
        this.completion = completion;
        this.payments = payments;
        this.reservations = reservations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What has become of a press; the order is made if its money is certain by now. */
    public Pressed of(CartHolder holder, String key) {
        var known =
                inSystem(() -> presses.find(holder, key))
                        .orElseThrow(() -> new NotFound("checkout", key));
        if (known.order() != null) {
            return new Pressed.Placed(known.order());
        }
        return completion
                .complete(known.cart())
                .<Pressed>map(Pressed.Placed::new)
                .orElseGet(() -> inSystem(() -> unfinished(known)));
    }

    private Pressed unfinished(PressLog.Known known) {
        var last = payments.last(known.cart());
        if (last.isEmpty()) {
            return new Pressed.Changed(Map.of());
        }
        return switch (last.get().status()) {
            case CREATED, PENDING, AUTHORISED, CAPTURED -> {
                reservations.extend(known.cart(), clock.instant().plus(Checkout.HELD));
                yield new Pressed.Waiting();
            }
            case DECLINED, EXPIRED, VOIDED -> new Pressed.Declined(last.get().reason());
        };
    }

    private <T> T inSystem(Supplier<T> work) {
        return ActingAs.systemGet(
                () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
