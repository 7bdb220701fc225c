package services.payments;

import domain.orders.OrderId;
import domain.payments.Payment;
import domain.payments.PaymentStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.payments.internal.StoredPayments;

/**
 * The payments of carts on their way to an order, for whoever places orders, in its transaction and
 * in the scope of everything.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("permitAll()")
public class CartPayments {

    private static final int MOST_AT_ONCE = 100;

    private static final String WITHOUT_ORDER =
            """
            select cart_id from payment
             where status in ('AUTHORISED', 'CAPTURED') and cart_id is not null
               and order_id is null and updated_at <= :before
             order by updated_at
             limit :most
            """;

    private static final String ORDERED =
            """
            with ordered as (update payment set order_id = :order where id = :payment)
            insert into payment_event (payment_id, kind, amount_minor_units, detail, actor, at)
            values (:payment, 'ORDERED', null, cast(:order as text), 'System', :now)
            """;

    private final JdbcClient jdbc;
    private final StoredPayments payments;
    private final PaymentInstructions instructions;
    private final Clock clock;

    CartPayments(
            JdbcClient jdbc,
            StoredPayments payments,
            PaymentInstructions instructions,
            Clock clock) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.instructions = instructions;
        this.clock = clock;
    }

    /**
     * A payment that may carry an order.
     *
     * @param cleared whether the money is certain
     * @param captured whether it is ours
     */
    public record Carrying(
            UUID payment,
            long amountMinorUnits,
            String currency,
            boolean cleared,
            boolean captured) {}

    /** How the last attempt to pay for a cart stands, for the page that waits for it. */
    public record LastAttempt(UUID payment, PaymentStatus status, String reason) {}

    /** The payment of a cart that is certain or a transfer that is awaited, locked. */
    public Optional<Carrying> lock(UUID cart) {
        return payments.lockLive(cart)
                .filter(payment -> payment.status().isCleared() || payment.awaitsTransfer())
                .map(CartPayments::carrying);
    }

    private static Carrying carrying(Payment payment) {
        return new Carrying(
                payment.id(),
                payment.amount(),
                payment.currency(),
                payment.status().isCleared(),
                payment.status() == PaymentStatus.CAPTURED);
    }

    /** Belongs to an order from now on; what is only authorised will be captured. */
    public void ordered(Carrying payment, OrderId order) {
        jdbc.sql(ORDERED)
                .param("order", order.value())
                .param("payment", payment.payment())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (payment.cleared() && !payment.captured()) {
            instructions.capture(payment.payment(), "order");
        }
    }

    /** The order cannot be placed after all: the money goes back, with what the shopper is told. */
    public void letGo(UUID cart, String reason) {
        payments.lockLive(cart)
                .filter(payment -> payment.order() == null)
                .ifPresent(payment -> instructions.letGo(payment, reason, "not-placed"));
    }

    /** How a cart's latest payment stands; empty when there never was one. */
    public Optional<LastAttempt> last(UUID cart) {
        return jdbc.sql(
                        """
                        select id, status, decline_reason from payment
                         where cart_id = :cart or former_cart_id = :cart
                         order by created_at desc, id desc
                         limit 1
                        """)
                .param("cart", cart)
                .query(
                        (row, _) ->
                                new LastAttempt(
                                        row.getObject(1, UUID.class),
                                        PaymentStatus.valueOf(row.getString(2)),
                                        row.getString(3)))
                .optional();
    }

    /** Carts whose money has been certain for a while without their having become an order. */
    public List<UUID> withoutOrder(Duration forAWhile) {
        return jdbc.sql(WITHOUT_ORDER)
                .param("before", at(clock.instant().minus(forAWhile)))
                .param("most", MOST_AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
