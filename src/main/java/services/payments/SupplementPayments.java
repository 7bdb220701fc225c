package services.payments;

import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.payments.internal.StoredPayments;
import services.payments.internal.SupplementLines;

/** The payments of lines added to orders, for whoever clears the lines, in its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("permitAll()")
public class SupplementPayments {

    private final JdbcClient jdbc;
    private final StoredPayments payments;
    private final SupplementLines lines;
    private final PaymentInstructions instructions;

    SupplementPayments(
            JdbcClient jdbc,
            StoredPayments payments,
            SupplementLines lines,
            PaymentInstructions instructions) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.lines = lines;
        this.instructions = instructions;
    }

    /** What a payment whose money is certain is for. */
    public record Supplement(UUID payment, SellerOrderId sellerOrder, List<OrderLineId> lines) {}

    /** Locked; empty when the money is not certain, or not for added lines. */
    public Optional<Supplement> lock(UUID payment) {
        if (!payments.lock(payment).status().isCleared()) {
            return Optional.empty();
        }
        var paid = lines.of(payment);
        return paid.stream()
                .findFirst()
                .map(
                        first ->
                                new Supplement(
                                        payment,
                                        first.sellerOrder(),
                                        paid.stream().map(SupplementLines.Line::line).toList()));
    }

    /** The lines are paid: the money is taken, and refunds of the lines come from it. */
    public void cleared(Supplement supplement) {
        jdbc.sql("update order_line set payment_id = :payment where id in (:lines)")
                .param("payment", supplement.payment())
                .param("lines", supplement.lines().stream().map(OrderLineId::value).toList())
                .update();
        instructions.capture(supplement.payment(), "supplement");
    }

    /** The lines are not wanted any more: the money goes back. */
    public void letGo(Supplement supplement) {
        instructions.voidPayment(supplement.payment(), "lines-gone");
    }
}
