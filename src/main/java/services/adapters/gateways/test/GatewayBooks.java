package services.adapters.gateways.test;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.payments.PaymentGateway;

/** The rows of the test gateway's payments and of the money it moved. */
@Component
class GatewayBooks {

    /** What the gateway may say of a payment. */
    enum Status {
        OPEN,
        UNDECIDED,
        AUTHORISED,
        CAPTURED,
        DECLINED,
        VOIDED
    }

    /** A payment as the gateway knows it. */
    record Entry(
            UUID key,
            String reference,
            Scenario scenario,
            Status status,
            long amount,
            long captured,
            long refunded,
            String currency,
            String returnUrl,
            String declineReason,
            int failures) {}

    /** Money that was moved. */
    record Operation(String key, String kind, long amount) {}

    static final Duration TIME_TO_DECIDE = Duration.ofSeconds(3);

    private static final String COLUMNS =
            """
            select key, reference, scenario, status, amount_minor_units, captured_minor_units,
                   refunded_minor_units, currency, return_url, decline_reason, failures
              from test_gateway_payment
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GatewayBooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is new. */
    boolean open(PaymentGateway.Wish wish, String reference, Status status, String reason) {
        return insert(
                new Entry(
                        wish.payment(),
                        reference,
                        Scenario.of(wish.scenario()),
                        status,
                        wish.amountMinorUnits(),
                        0,
                        0,
                        wish.currency(),
                        wish.returnUrl(),
                        reason,
                        0));
    }

    /** Remembers not to authorise what it has not been asked yet. */
    void refuseForever(UUID key, String reference) {
        var _ =
                insert(
                        new Entry(
                                key,
                                reference,
                                Scenario.APPROVE,
                                Status.VOIDED,
                                0,
                                0,
                                0,
                                "XXX",
                                "",
                                "",
                                0));
    }

    private boolean insert(Entry entry) {
        var undecided = entry.status() == Status.UNDECIDED;
        return jdbc.sql(
                                """
                                insert into test_gateway_payment (key, reference, scenario, status,
                                        amount_minor_units, currency, return_url, decline_reason,
                                        decided_at, created_at)
                                values (:key, :reference, :scenario, :status,
                                        :amount, :currency, :returnUrl, :reason, :decided, :now)
                                on conflict (key) do nothing
                                """)
                        .param("key", entry.key())
                        .param("reference", entry.reference())
                        .param("scenario", entry.scenario().name())
                        .param("status", entry.status().name())
                        .param("amount", entry.amount())
                        .param("currency", entry.currency())
                        .param("returnUrl", entry.returnUrl())
                        .param("reason", entry.declineReason())
                        .param("decided", undecided ? now().plus(TIME_TO_DECIDE) : null)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** The payment, locked; one whose time to decide is over has become authorised. */
    Optional<Entry> lock(UUID key) {
        jdbc.sql(
                        """
                        update test_gateway_payment set status = 'AUTHORISED'
                         where key = :key and status = 'UNDECIDED' and decided_at <= :now
                        """)
                .param("key", key)
                .param("now", now())
                .update();
        return one(" where key = :key for update", "key", key);
    }

    Optional<Entry> named(String reference) {
        return one(" where reference = :reference for update", "reference", reference);
    }

    void is(UUID key, Status status, @Nullable String reason) {
        jdbc.sql(
                        """
                        update test_gateway_payment
                           set status = :status, decline_reason = coalesce(:reason, decline_reason)
                         where key = :key
                        """)
                .param("status", status.name())
                .param("reason", reason)
                .param("key", key)
                .update();
    }

    void failed(UUID key) {
        jdbc.sql("update test_gateway_payment set failures = failures + 1 where key = :key")
                .param("key", key)
                .update();
    }

    /** Whether it was not moved before. */
    boolean move(UUID payment, Operation operation) {
        var column =
                operation.kind().equals("CAPTURE")
                        ? "captured_minor_units"
                        : "refunded_minor_units";
        var isNew =
                jdbc.sql(
                                        """
                                        insert into test_gateway_operation
                                               (key, payment_key, kind, amount_minor_units, at)
                                        values (:key, :payment, :kind, :amount, :now)
                                        on conflict (key) do nothing
                                        """)
                                .param("key", operation.key())
                                .param("payment", payment)
                                .param("kind", operation.kind())
                                .param("amount", operation.amount())
                                .param("now", now())
                                .update()
                        > 0;
        if (isNew) {
            jdbc.sql(
                            "update test_gateway_payment set %s = %s + :amount where key = :key"
                                    .formatted(column, column))
                    .param("amount", operation.amount())
                    .param("key", payment)
                    .update();
        }
        return isNew;
    }

    List<Operation> operations(UUID payment) {
        return jdbc.sql(
                        """
                        select key, kind, amount_minor_units from test_gateway_operation
                         where payment_key = :payment
                         order by at, key
                        """)
                .param("payment", payment)
                .query(
                        (row, _) ->
                                new Operation(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private Optional<Entry> one(String where, String name, Object value) {
        return jdbc.sql(COLUMNS + where)
                .param(name, value)
                .query((row, _) -> entry(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("key", UUID.class),
                row.getString("reference"),
                Scenario.valueOf(row.getString("scenario")),
                Status.valueOf(row.getString("status")),
                row.getLong("amount_minor_units"),
                row.getLong("captured_minor_units"),
                row.getLong("refunded_minor_units"),
                row.getString("currency"),
                row.getString("return_url"),
                row.getString("decline_reason"),
                row.getInt("failures"));
    }
}
