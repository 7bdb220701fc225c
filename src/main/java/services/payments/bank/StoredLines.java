package services.payments.bank;

import domain.payments.CardNumbers;
import domain.payments.CreditorReference;
import domain.shared.Uuids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** The rows of statement lines, in the caller's transaction. */
@Component
class StoredLines {

    private static final String INSERT =
            """
            insert into bank_statement_line (id, fingerprint, booked_on, amount_minor_units, currency,
                                             payer, purpose, reference, imported_at)
            values (:id, :fingerprint, :bookedOn, :amount, :currency,
                    :payer, :purpose, :reference, :now)
            on conflict (fingerprint) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line as it is matched. */
    record Line(
            UUID id,
            long amount,
            String currency,
            @Nullable UUID payment,
            long excess,
            boolean returned) {}

    /**
     * Keeps a line; empty when it is known.
     *
     * @param occurrence which of several lines it is that say exactly the same
     */
    Optional<UUID> insert(
            StatementLine line, int occurrence, Optional<CreditorReference> reference) {
        var id = Uuids.timeOrdered();
        var isNew =
                jdbc.sql(INSERT)
                                .param("id", id)
                                .param("fingerprint", fingerprint(line, occurrence))
                                .param("bookedOn", line.bookedOn())
                                .param("amount", line.amountMinorUnits())
                                .param("currency", line.currency())
                                .param("payer", CardNumbers.masked(line.payer()))
                                .param("purpose", CardNumbers.masked(line.purpose()))
                                .param(
                                        "reference",
                                        reference.map(CreditorReference::value).orElse(""))
                                .param("now", now())
                                .update()
                        > 0;
        return isNew ? Optional.of(id) : Optional.empty();
    }

    Line lock(UUID id) {
        return jdbc.sql(
                        """
                        select id, amount_minor_units, currency, payment_id, excess_minor_units,
                               returned_at is not null
                          from bank_statement_line where id = :id for update
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Line(
                                        row.getObject(1, UUID.class),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getObject(4, UUID.class),
                                        row.getLong(5),
                                        row.getBoolean(6)))
                .optional()
                .orElseThrow(() -> new NotFound("statement line", id));
    }

    void remark(UUID id, LineRemark remark) {
        jdbc.sql("update bank_statement_line set remark = :remark where id = :id")
                .param("remark", remark.name())
                .param("id", id)
                .update();
    }

    void match(UUID id, UUID payment, long excess, String by) {
        jdbc.sql(
                        """
                        update bank_statement_line
                           set payment_id = :payment, matched_by = :by, matched_at = :now,
                               excess_minor_units = :excess, remark = ''
                         where id = :id
                        """)
                .param("payment", payment)
                .param("by", by)
                .param("now", now())
                .param("excess", excess)
                .param("id", id)
                .update();
    }

    void returned(UUID id, String by) {
        jdbc.sql(
                        """
                        update bank_statement_line set returned_by = :by, returned_at = :now
                         where id = :id
                        """)
                .param("by", by)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** What has arrived for a payment so far. */
    long received(UUID payment) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount_minor_units), 0)::bigint from bank_statement_line
                         where payment_id = :payment
                        """)
                .param("payment", payment)
                .query(Long.class)
                .single();
    }

    Optional<UUID> paymentWith(CreditorReference reference) {
        return payment("gateway_reference = :value", reference.value());
    }

    Optional<UUID> paymentNumbered(long number) {
        return payment("number = :value", number);
    }

    private Optional<UUID> payment(String condition, Object value) {
        return jdbc.sql("select id from payment where gateway = :gateway and " + condition)
                .param("gateway", TransferGateway.NAME)
                .param("value", value)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    private static String fingerprint(StatementLine line, int occurrence) {
        // A bank's own name for a booking is enough; without it, all that is said of it.
        var identity =
                line.bankReference().isBlank()
                        ? String.join(
                                "\u0000",
                                line.account(),
                                line.bookedOn().toString(),
                                String.valueOf(line.amountMinorUnits()),
                                line.currency(),
                                line.payer(),
                                line.purpose(),
                                String.valueOf(occurrence))
                        : String.join(
                                "\u0000",
                                line.account(),
                                line.bankReference(),
                                String.valueOf(line.amountMinorUnits()),
                                String.valueOf(occurrence));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
