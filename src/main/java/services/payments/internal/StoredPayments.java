package services.payments.internal;

import domain.payments.Payment;
import domain.payments.PaymentStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** The rows of payments and of what happened to them, in the caller's transaction. */
@Component
public class StoredPayments {

    private static final String COLUMNS =
            """
            select id, number, cart_id, order_id, gateway, gateway_reference, next_step_url, status,
                   amount_minor_units, captured_minor_units, refunded_minor_units, currency,
                   decline_reason, due_at
              from payment
            """;

    private static final String INSERT =
            """
            with begun as (
                insert into payment (id, cart_id, order_id, gateway, status, amount_minor_units,
                                     currency, scenario, return_url, created_at, updated_at)
                values (:id, :cart, :order, :gateway, 'CREATED', :amount,
                        :currency, :scenario, :returnUrl, :now, :now)
                returning number
            ), event as (
                insert into payment_event (payment_id, kind, amount_minor_units, detail, actor, at)
                values (:id, 'CREATED', :amount, :gateway, :actor, :now)
            )
            select number from begun
            """;

    private static final String UPDATE =
            """
            with changed as (
                update payment
                   set status = :status, gateway_reference = :reference, next_step_url = :url,
                       captured_minor_units = :captured, refunded_minor_units = :refunded,
                       decline_reason = :reason, due_at = :due, updated_at = :now,
                       version = version + 1
                 where id = :id
            )
            insert into payment_event (payment_id, kind, amount_minor_units, detail, actor, at)
            values (:id, :kind, :eventAmount, :detail, :actor, :now)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private final Clock clock;

    StoredPayments(JdbcClient jdbc, CurrentUser currentUser, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Something to keep about a payment.
     *
     * @param kind as {@code payment_event.kind}; a status where it became one
     */
    public record Event(String kind, @Nullable Long amount, String detail) {}

    /** A payment as it is begun. */
    public record Beginning(
            UUID id,
            @Nullable UUID cart,
            @Nullable UUID order,
            String gateway,
            long amount,
            String currency,
            String scenario,
            String returnUrl) {}

    public Payment insert(Beginning begun) {
        var number =
                jdbc.sql(INSERT)
                        .param("id", begun.id())
                        .param("cart", begun.cart())
                        .param("order", begun.order())
                        .param("gateway", begun.gateway())
                        .param("amount", begun.amount())
                        .param("currency", begun.currency())
                        .param("scenario", begun.scenario())
                        .param("returnUrl", begun.returnUrl())
                        .param("actor", currentUser.name())
                        .param("now", now())
                        .query(Long.class)
                        .single();
        return new Payment(
                begun.id(),
                number,
                begun.cart(),
                begun.order(),
                begun.gateway(),
                null,
                null,
                PaymentStatus.CREATED,
                begun.amount(),
                0,
                0,
                begun.currency(),
                "",
                null);
    }

    /** The payment, which nobody else changes until the transaction ends. */
    public Payment lock(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id)
                .query((row, _) -> payment(row))
                .optional()
                .orElseThrow(() -> new NotFound("payment", id));
    }

    /** The one payment of a cart that may still be or become money, locked. */
    public Optional<Payment> lockLive(UUID cart) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 where cart_id = :cart
                                   and status in ('CREATED', 'PENDING', 'AUTHORISED', 'CAPTURED')
                                   for update
                                """)
                .param("cart", cart)
                .query((row, _) -> payment(row))
                .optional();
    }

    public String scenario(UUID id) {
        return jdbc.sql("select scenario from payment where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void keepReference(UUID id, String reference) {
        jdbc.sql(
                        """
                        update payment set gateway_reference = :reference
                         where id = :id and gateway_reference is null
                        """)
                .param("reference", reference)
                .param("id", id)
                .update();
    }

    /** The cart has no longer anything to do with this payment. */
    public void leaveCart(Payment payment, String reason) {
        jdbc.sql(
                        """
                        update payment
                           set former_cart_id = cart_id, cart_id = null, decline_reason = :reason,
                               updated_at = :now, version = version + 1
                         where id = :id
                        """)
                .param("reason", reason)
                .param("now", now())
                .param("id", payment.id())
                .update();
        note(payment, new Event("NOT_PLACED", null, reason));
    }

    public void save(Payment now, Event event) {
        jdbc.sql(UPDATE)
                .param("id", now.id())
                .param("status", now.status().name())
                .param("reference", now.reference())
                .param("url", now.nextStepUrl())
                .param("captured", now.captured())
                .param("refunded", now.refunded())
                .param("reason", now.declineReason())
                .param("due", utc(now.dueAt()))
                .param("kind", event.kind())
                .param("eventAmount", event.amount())
                .param("detail", event.detail())
                .param("actor", currentUser.name())
                .param("now", now())
                .update();
        changed(now.id(), now.order());
    }

    /** Something that happened without changing the payment. */
    public void note(Payment payment, Event event) {
        jdbc.sql(
                        """
                        insert into payment_event (payment_id, kind, amount_minor_units, detail, actor, at)
                        values (:id, :kind, :amount, :detail, :actor, :now)
                        """)
                .param("id", payment.id())
                .param("kind", event.kind())
                .param("amount", event.amount())
                .param("detail", event.detail())
                .param("actor", currentUser.name())
                .param("now", now())
                .update();
        changed(payment.id(), payment.order());
    }

    private void changed(UUID payment, @Nullable UUID order) {
        live.changed(Topic.of("payment", payment));
        if (order != null) {
            live.changed(Topic.of("order", order));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("cart_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("gateway"),
                row.getString("gateway_reference"),
                row.getString("next_step_url"),
                PaymentStatus.valueOf(row.getString("status")),
                row.getLong("amount_minor_units"),
                row.getLong("captured_minor_units"),
                row.getLong("refunded_minor_units"),
                row.getString("currency"),
                row.getString("decline_reason"),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
