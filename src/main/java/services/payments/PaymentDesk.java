package services.payments;

import domain.payments.CardNumbers;
import domain.payments.Payment;
import domain.payments.PaymentRefused;
import domain.payments.PaymentStatus;
import domain.shared.Uuids;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import services.payments.internal.Gateways;
import services.payments.internal.StoredPayments;
import services.payments.internal.SupplementLines;
import services.shared.ActingAs;

/**
 * Where shoppers begin to pay. Never called inside a transaction: the payment is kept first, then
 * the gateway is asked, then its answer is kept, so that whatever dies in between can be found and
 * asked again. Whoever calls has made sure that the cart or the order is the shopper's.
 */
@Service
@PreAuthorize("permitAll()")
public class PaymentDesk {

    private static final String SCENARIO = "scenario";
    private static final String REPLACED = "replaced";

    private final StoredPayments payments;
    private final SupplementLines supplements;
    private final Gateways gateways;
    private final GatewayTalk talk;
    private final PaymentInstructions instructions;
    private final TransactionOperations transactions;

    PaymentDesk(
            StoredPayments payments,
            SupplementLines supplements,
            Gateways gateways,
            GatewayTalk talk,
            PaymentInstructions instructions,
            TransactionOperations transactions) {
        this.payments = payments;
        this.supplements = supplements;
        this.gateways = gateways;
        this.talk = talk;
        this.instructions = instructions;
        this.transactions = transactions;
    }

    /**
     * Begins to pay for a cart, or goes on with what was begun: there is never more than one
     * payment of a cart that may become money. Another amount, gateway or choice takes its place.
     */
    public PaymentStep begin(BeginPayment command) {
        var wanted =
                new StoredPayments.Beginning(
                        Uuids.timeOrdered(),
                        command.cart(),
                        null,
                        gatewayFor(command.amountMinorUnits(), command.gateway()),
                        command.amountMinorUnits(),
                        command.currency(),
                        scenario(command.choices()),
                        command.returnUrl());
        return outsideTransaction(
                () -> {
                    try {
                        return talk.goOn(inTransaction(() -> beginOrFind(wanted)), wanted);
                    } catch (DuplicateKeyException _) {
                        // Pressed twice at the same moment; now the other one is there to be found.
                        return talk.goOn(inTransaction(() -> beginOrFind(wanted)), wanted);
                    }
                });
    }

    /** Begins to pay for lines added to an order, or goes on with what was begun for them. */
    public PaymentStep begin(BeginSupplement command) {
        var wanted =
                new StoredPayments.Beginning(
                        Uuids.timeOrdered(),
                        null,
                        command.order().value(),
                        gatewayFor(command.amountMinorUnits(), command.gateway()),
                        command.amountMinorUnits(),
                        command.currency(),
                        scenario(command.choices()),
                        command.returnUrl());
        return outsideTransaction(
                () -> talk.goOn(inTransaction(() -> beginOrFind(wanted, command)), wanted));
    }

    private GatewayTalk.Begun beginOrFind(StoredPayments.Beginning wanted) {
        var cart = Objects.requireNonNull(wanted.cart());
        return payments.lockLive(cart)
                .flatMap(live -> goOnWith(live, wanted))
                .orElseGet(() -> new GatewayTalk.Begun(payments.insert(wanted), true));
    }

    private GatewayTalk.Begun beginOrFind(
            StoredPayments.Beginning wanted, BeginSupplement command) {
        return supplements
                .lockLive(command.sellerOrder(), command.lines())
                .map(payments::lock)
                .flatMap(live -> goOnWith(live, wanted))
                .orElseGet(
                        () -> {
                            var begun = payments.insert(wanted);
                            supplements.keep(begun.id(), command.sellerOrder(), command.lines());
                            return new GatewayTalk.Begun(begun, true);
                        });
    }

    /** Empty when the wish differs, and what was begun has been given up for it. */
    private Optional<GatewayTalk.Begun> goOnWith(Payment live, StoredPayments.Beginning wanted) {
        var isOrdered = live.cart() != null && live.order() != null;
        var isSame =
                live.amount() == wanted.amount()
                        && live.currency().equals(wanted.currency())
                        && live.gateway().equals(wanted.gateway());
        if (isOrdered || isSame && isStillGood(live, wanted)) {
            return Optional.of(new GatewayTalk.Begun(live, live.status() == PaymentStatus.CREATED));
        }
        instructions.letGo(live, REPLACED, REPLACED);
        return Optional.empty();
    }

    private boolean isStillGood(Payment live, StoredPayments.Beginning wanted) {
        return live.status().isCleared() || payments.scenario(live.id()).equals(wanted.scenario());
    }

    private String gatewayFor(long amount, String name) {
        if (amount == 0) {
            return GatewayTalk.NOTHING_TO_PAY;
        }
        if (amount < 0 || !gateways.require(name).isOffered()) {
            throw new PaymentRefused(
                    "payment.gateway-unknown", "This way of paying is not available");
        }
        return name;
    }

    private static String scenario(Map<String, String> choices) {
        choices.forEach(
                (name, value) -> {
                    CardNumbers.refuseIn(name);
                    CardNumbers.refuseIn(value);
                });
        return choices.getOrDefault(SCENARIO, "");
    }

    private static PaymentStep outsideTransaction(Supplier<PaymentStep> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A gateway is never called inside a transaction");
        }
        return ActingAs.systemGet(work);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }
}
