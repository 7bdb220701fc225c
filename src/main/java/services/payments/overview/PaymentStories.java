package services.payments.overview;

import domain.payments.InstructionKind;
import domain.payments.InstructionStatus;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.NotFound;

/** One payment with all its events, instructions and webhooks, and the inbox of all webhooks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.PAYMENTS_READ + "')")
public class PaymentStories {

    private static final int MOST_EVENTS = 500;

    private static final String WEBHOOKS =
            """
            select id, gateway, event_id, payload::text, received_at, processed_at, attempts, outcome
              from gateway_webhook
            """;

    private final JdbcClient jdbc;

    PaymentStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PaymentStory require(UUID id) {
        var payment =
                jdbc.sql(
                                PaymentQueries.SELECT
                                        + """
                                          from payment p
                                          left join customer_order o on o.id = p.order_id
                                         where p.id = :id
                                        """)
                        .param("id", id)
                        .query((row, _) -> PaymentQueries.row(row))
                        .optional()
                        .orElseThrow(() -> new NotFound("payment", id));
        var currency = payment.amount().currency();
        return new PaymentStory(payment, events(id, currency), orders(id, currency), told(id));
    }

    /** The inbox, the newest first. */
    public List<WebhookRow> inbox(boolean onlyOpen, Pageable page) {
        return jdbc.sql(
                        WEBHOOKS
                                + """
                                 where not :open or processed_at is null
                                 order by id desc
                                 limit :limit offset :offset
                                """)
                .param("open", onlyOpen)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> webhook(row))
                .list();
    }

    private List<PaymentStory.Event> events(UUID id, Currency currency) {
        return jdbc.sql(
                        """
                        select kind, amount_minor_units, detail, actor, at from payment_event
                         where payment_id = :id
                         order by id desc
                         limit :most
                        """)
                .param("id", id)
                .param("most", MOST_EVENTS)
                .query(
                        (row, _) -> {
                            var amount = row.getObject("amount_minor_units", Long.class);
                            return new PaymentStory.Event(
                                    row.getString("kind"),
                                    amount == null ? null : new Money(amount, currency),
                                    row.getString("detail"),
                                    row.getString("actor"),
                                    row.getObject("at", OffsetDateTime.class).toInstant());
                        })
                .list();
    }

    private List<PaymentStory.Instruction> orders(UUID id, Currency currency) {
        return jdbc.sql(
                        """
                        select id, kind, amount_minor_units, reference, status, by_hand, attempts,
                               last_error, created_at
                          from payment_instruction
                         where payment_id = :id
                         order by created_at, id
                        """)
                .param("id", id)
                .query((row, _) -> instruction(row, currency))
                .list();
    }

    private static PaymentStory.Instruction instruction(ResultSet row, Currency currency)
            throws SQLException {
        return new PaymentStory.Instruction(
                row.getObject("id", UUID.class),
                InstructionKind.valueOf(row.getString("kind")),
                new Money(row.getLong("amount_minor_units"), currency),
                row.getString("reference"),
                InstructionStatus.valueOf(row.getString("status")),
                row.getBoolean("by_hand"),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private List<WebhookRow> told(UUID payment) {
        return jdbc.sql(WEBHOOKS + " where payload ->> 'payment' = :payment order by id desc")
                .param("payment", payment.toString())
                .query((row, _) -> webhook(row))
                .list();
    }

    private static WebhookRow webhook(ResultSet row) throws SQLException {
        return new WebhookRow(
                row.getLong("id"),
                row.getString("gateway"),
                row.getString("event_id"),
                row.getString("payload"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("processed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getInt("attempts"),
                row.getString("outcome"));
    }
}
