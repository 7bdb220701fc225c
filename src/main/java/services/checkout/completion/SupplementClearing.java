package services.checkout.completion;

import domain.orders.LineStatus;
import domain.orders.OrderLine;
import java.util.HashSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.SellerOrderEvents;
import services.payments.SupplementPayments;
import services.payments.SupplementPayments.Supplement;

/**
 * Lets lines that were added to an order go on once they are paid; the second time does nothing.
 */
@Component
class SupplementClearing {

    private static final Logger log = LoggerFactory.getLogger(SupplementClearing.class);

    private final SupplementPayments payments;
    private final SellerOrderEvents sellerOrders;
    private final TransactionOperations transactions;

    SupplementClearing(
            SupplementPayments payments,
            SellerOrderEvents sellerOrders,
            TransactionOperations transactions) {
        this.payments = payments;
        this.sellerOrders = sellerOrders;
        this.transactions = transactions;
    }

    void clear(UUID payment) {
        transactions.executeWithoutResult(_ -> payments.lock(payment).ifPresent(this::clear));
    }

    private void clear(Supplement supplement) {
        var wanted = new HashSet<>(supplement.lines());
        var lines =
                sellerOrders.require(supplement.sellerOrder()).lines().stream()
                        .filter(line -> wanted.contains(line.id()))
                        .toList();
        require(supplement, lines.size());
        if (lines.stream().allMatch(OrderLine::paid)) {
            return;
        }
        var allWait = lines.stream().allMatch(line -> line.status() == LineStatus.AWAITING_PAYMENT);
        if (!allWait) {
            log.info("Lines of payment {} are gone; the money goes back", supplement.payment());
            payments.letGo(supplement);
            return;
        }
        var paid = lines.stream().map(OrderLine::id).toList();
        var _ = sellerOrders.happen(supplement.sellerOrder(), may -> may.clearPayment(paid));
        payments.cleared(supplement);
    }

    private static void require(Supplement supplement, int found) {
        if (found != supplement.lines().size()) {
            throw new IllegalStateException(
                    "Payment %s is for lines of another order".formatted(supplement.payment()));
        }
    }
}
