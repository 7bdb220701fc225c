package services.checkout.completion;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.payments.CartPayments;
import services.shared.ActingAs;

/**
 * Completes carts whose money is certain and that nobody completed, because a process died at that
 * moment. Runs on every node, which changes nothing: completing twice is completing once.
 */
@Component
class CompletionJob {

    private static final Logger log = LoggerFactory.getLogger(CompletionJob.class);

    /** So long the one who noticed first may still be at it. */
    private static final Duration FIRST_COME = Duration.ofSeconds(10);

    private static final Duration GIVEN_UP = Duration.ofMinutes(30);
    private static final String TOO_LATE = "It took too long";

    private final CartPayments payments;
    private final OrderCompletion completion;
    private final TransactionOperations transactions;

    CompletionJob(
            CartPayments payments, OrderCompletion completion, TransactionOperations transactions) {
        this.payments = payments;
        this.completion = completion;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void run() {
        completeSince(FIRST_COME);
        ActingAs.system(this::letGoWhatNobodyWants);
    }

    void completeSince(Duration ago) {
        for (var cart : withoutOrder(ago)) {
            try {
                var _ = completion.complete(cart);
            } catch (RuntimeException failure) {
                // The next cart must not wait for this one, which comes again in ten seconds.
                log.warn("Cart {} was not completed", cart, failure);
            }
        }
    }

    /** The money of a basket that was changed after it was paid for, and never paid for again. */
    private void letGoWhatNobodyWants() {
        for (var cart : withoutOrder(GIVEN_UP)) {
            transactions.executeWithoutResult(_ -> payments.letGo(cart, TOO_LATE));
        }
    }

    private List<UUID> withoutOrder(Duration ago) {
        return ActingAs.systemGet(
                () ->
                        Objects.requireNonNull(
                                transactions.execute(_ -> payments.withoutOrder(ago))));
    }
}
