package services.payments;

import domain.payments.GatewayNews;
import domain.payments.Payment;
import domain.payments.PaymentRefused;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.payments.internal.Gateways;
import services.payments.internal.NewsRecording;
import services.payments.internal.StoredPayments;

/** Asks a gateway for a payment that has been kept, and keeps its answer. */
@Component
class GatewayTalk {

    /** How what costs nothing is paid. */
    static final String NOTHING_TO_PAY = "none";

    private final Gateways gateways;
    private final NewsRecording news;
    private final TransactionOperations transactions;

    GatewayTalk(Gateways gateways, NewsRecording news, TransactionOperations transactions) {
        this.gateways = gateways;
        this.news = news;
        this.transactions = transactions;
    }

    /** A payment and whether its gateway has still to be asked. */
    record Begun(Payment payment, boolean toAsk) {}

    PaymentStep goOn(Begun begun, StoredPayments.Beginning wanted) {
        var payment = begun.payment();
        var now = begun.toAsk() ? ask(payment, wanted) : payment;
        return switch (now.status()) {
            case CREATED, PENDING -> waiting(now, wanted.returnUrl());
            case AUTHORISED, CAPTURED -> new PaymentStep.Cleared(now.id());
            case DECLINED, VOIDED, EXPIRED ->
                    new PaymentStep.Declined(now.id(), now.declineReason());
        };
    }

    private Payment ask(Payment payment, StoredPayments.Beginning wanted) {
        if (payment.gateway().equals(NOTHING_TO_PAY)) {
            return answered(payment, payment.id().toString(), new GatewayNews.Captured(0));
        }
        try {
            var answer =
                    gateways.require(payment.gateway())
                            .authorise(
                                    new PaymentGateway.Wish(
                                            payment.id(),
                                            payment.number(),
                                            payment.amount(),
                                            payment.currency(),
                                            wanted.returnUrl(),
                                            wanted.scenario()));
            return answered(payment, answer.reference(), answer.news());
        } catch (GatewayUnavailable _) {
            // The job will find out what became of it; so does pressing again.
            throw new PaymentRefused(
                    "payment.gateway-silent",
                    "The payment provider does not answer. Try again in a moment");
        }
    }

    private Payment answered(Payment payment, String reference, GatewayNews answer) {
        return inTransaction(() -> news.answered(payment.id(), reference, answer));
    }

    private static PaymentStep waiting(Payment payment, String returnUrl) {
        var due = payment.dueAt();
        if (due != null) {
            return new PaymentStep.AwaitTransfer(
                    payment.id(), Objects.requireNonNull(payment.reference()), due);
        }
        // Without a page of the gateway's, the shopper waits on ours.
        return new PaymentStep.Confirm(
                payment.id(), Optional.ofNullable(payment.nextStepUrl()).orElse(returnUrl));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }
}
