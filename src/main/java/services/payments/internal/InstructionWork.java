package services.payments.internal;

import domain.payments.InstructionKind;
import domain.payments.PaymentHappening;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.payments.GatewayUnavailable;
import services.payments.PaymentGateway;
import services.payments.internal.StoredInstructions.Instruction;
import services.shared.ActingAs;

/**
 * Tells gateways what they have still to do. An attempt is counted and its successor planned before
 * the gateway is called, with the instruction's id as the key, so that a process that dies in
 * between costs a repetition that changes nothing.
 */
@Component
public class InstructionWork {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger log = LoggerFactory.getLogger(InstructionWork.class);

    private final StoredInstructions instructions;
    private final StoredPayments payments;
    private final Gateways gateways;
    private final NewsRecording news;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    InstructionWork(
            StoredInstructions instructions,
            StoredPayments payments,
            Gateways gateways,
            NewsRecording news,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.instructions = instructions;
        this.payments = payments;
        this.gateways = gateways;
        this.news = news;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        ActingAs.system(
                () -> {
                    var due = take();
                    while (!due.isEmpty()) {
                        due.forEach(this::send);
                        due = take();
                    }
                });
    }

    private List<Instruction> take() {
        return Objects.requireNonNull(transactions.execute(_ -> instructions.take()));
    }

    private void send(Instruction instruction) {
        try {
            record(instruction, call(instruction));
        } catch (GatewayUnavailable silent) {
            log.info("Instruction {} got no answer: {}", instruction.id(), silent.getMessage());
            var isLast = instruction.attempts() + 1 >= MOST_ATTEMPTS;
            var why = String.valueOf(silent.getMessage());
            transactions.executeWithoutResult(
                    _ -> {
                        instructions.failedOnce(instruction.id(), why);
                        if (isLast) {
                            fail(instruction, why);
                        }
                    });
        }
    }

    private PaymentGateway.Outcome call(Instruction instruction) {
        var payment =
                Objects.requireNonNull(
                        transactions.execute(_ -> payments.lock(instruction.payment())));
        var connected = gateways.find(payment.gateway());
        if (connected.isEmpty()) {
            // Imported history, or a provider that is gone: nobody but a person can do it, and it
            // must not hold up what other gateways have to do.
            return new PaymentGateway.Outcome.ByHand();
        }
        var gateway = connected.get();
        var order =
                new PaymentGateway.Order(
                        instruction.id().toString(),
                        payment.id(),
                        Optional.ofNullable(payment.reference()),
                        instruction.amount());
        return switch (instruction.kind()) {
            case CAPTURE -> gateway.capture(order);
            case VOID -> gateway.voidAuthorisation(order);
            case REFUND -> gateway.refund(order);
        };
    }

    private void record(Instruction instruction, PaymentGateway.Outcome outcome) {
        transactions.executeWithoutResult(
                _ -> {
                    switch (outcome) {
                        case PaymentGateway.Outcome.Done _ -> news.done(instruction.id());
                        case PaymentGateway.Outcome.ByHand _ ->
                                instructions.leaveToPeople(instruction.id());
                        case PaymentGateway.Outcome.Refused refused ->
                                fail(instruction, refused.why());
                    }
                });
    }

    /** From now on it stands in the work queue, until somebody has it tried again. */
    private void fail(Instruction instruction, String why) {
        var payment = payments.lock(instruction.payment());
        if (!instructions.giveUp(instruction.id(), why)) {
            return;
        }
        log.warn("Instruction {} failed: {}", instruction.id(), why);
        payments.note(
                payment,
                new StoredPayments.Event(
                        instruction.kind().name() + "_FAILED", instruction.amount(), why));
        if (instruction.kind() == InstructionKind.REFUND) {
            events.publishEvent(
                    new PaymentHappening.RefundFailed(
                            payment.id(),
                            instruction.reference(),
                            instruction.amount(),
                            why,
                            clock.instant()));
        }
    }
}
