package services.payments;

import domain.payments.InstructionKind;
import domain.payments.Payment;
import domain.payments.PaymentHappening;
import domain.payments.PaymentRefused;
import domain.payments.PaymentStatus;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.payments.internal.StoredInstructions;
import services.payments.internal.StoredPayments;

/**
 * Tells gateways what to do with payments, in the transaction that decides it: both happen, or
 * neither. They are told after the commit, until they have answered. The same reference again
 * changes nothing, and no payment is ever told to give back more than it holds.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("permitAll()")
public class PaymentInstructions {

    private final StoredInstructions instructions;
    private final StoredPayments payments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentInstructions(
            StoredInstructions instructions,
            StoredPayments payments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instructions = instructions;
        this.payments = payments;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the whole of an authorised payment; does nothing for one that is ours already. */
    public void capture(UUID payment, String reference) {
        var found = payments.lock(payment);
        switch (found.status()) {
            case AUTHORISED -> {
                if (!instructions.isCaptureWanted(payment)) {
                    instruct(found, InstructionKind.CAPTURE, found.amount(), reference);
                }
            }
            case CAPTURED -> {}
            case CREATED, PENDING, VOIDED, DECLINED, EXPIRED ->
                    throw new PaymentRefused(
                            "payment.not-authorised", "This payment is not authorised");
        }
    }

    /**
     * Sends money back, as soon as it is ours.
     *
     * @throws PaymentRefused when the payment does not hold so much
     */
    public void refund(UUID payment, long amountMinorUnits, String reference) {
        var found = payments.lock(payment);
        var before = instructions.refundOf(payment, reference);
        if (before != 0) {
            if (before != amountMinorUnits) {
                throw new PaymentRefused(
                        "payment.refund-differs", "This refund was made with another amount");
            }
            instructions.refundAgain(payment, reference);
            return;
        }
        if (amountMinorUnits <= 0 || amountMinorUnits > held(found)) {
            throw new PaymentRefused(
                    "payment.refund-too-high", "The payment does not hold that much any more");
        }
        instruct(found, InstructionKind.REFUND, amountMinorUnits, reference);
    }

    /** Lets a payment go; what is ours already, or is being taken, goes back instead. */
    public void voidPayment(UUID payment, String reference) {
        var found = payments.lock(payment);
        if (found.status() == PaymentStatus.CAPTURED || instructions.isCaptureWanted(payment)) {
            var left = held(found);
            if (left > 0 && instructions.refundOf(payment, reference) == 0) {
                instruct(found, InstructionKind.REFUND, left, reference);
            }
            return;
        }
        if (found.status().next().contains(PaymentStatus.VOIDED)) {
            giveUp(found, PaymentStatus.VOIDED, "", reference);
            events.publishEvent(
                    new PaymentHappening.Voided(
                            payment, found.cart(), found.order(), clock.instant()));
        }
    }

    /**
     * Lets the payment of a cart that did not become an order go, whatever has become of it, so
     * that the cart can be paid for anew.
     *
     * @param reason what the shopper is told
     */
    public void letGo(Payment payment, String reason, String reference) {
        if (payment.status() != PaymentStatus.CAPTURED) {
            giveUp(payment, PaymentStatus.VOIDED, reason, reference);
            return;
        }
        payments.leaveCart(payment, reason);
        if (held(payment) > 0) {
            instruct(payment, InstructionKind.REFUND, held(payment), reference);
        }
    }

    /** Gives up what is not ours yet, here and at the gateway; says nothing to other areas. */
    public void giveUp(Payment payment, PaymentStatus as, String reason, String reference) {
        payments.save(
                payment.givenUp(as, reason),
                new StoredPayments.Event(as.name(), null, reason.isEmpty() ? reference : reason));
        if (payment.amount() > 0) {
            instruct(payment, InstructionKind.VOID, payment.amount(), reference);
        }
    }

    private void instruct(Payment payment, InstructionKind kind, long amount, String reference) {
        if (instructions.insert(payment.id(), kind, amount, reference)) {
            payments.note(
                    payment, new StoredPayments.Event(kind.name() + "_WANTED", amount, reference));
        }
    }

    /** What is ours or being taken, less what went back or is on its way. */
    private long held(Payment payment) {
        var ours =
                payment.status() == PaymentStatus.CAPTURED
                        ? payment.captured()
                        : instructions.isCaptureWanted(payment.id()) ? payment.amount() : 0;
        return ours - payment.refunded() - instructions.refundsOnTheirWay(payment.id());
    }
}
