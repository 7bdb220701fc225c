package services.payments.internal;

import domain.payments.InstructionKind;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** The rows of what gateways have still to do, in the caller's transaction. */
@Component
public class StoredInstructions {

    /** The kind of the event of a refund that nobody here had asked for. */
    static final String AT_GATEWAY = "REFUNDED_AT_GATEWAY";

    private static final int MOST_AT_ONCE = 50;
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 12;

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String COLUMNS =
            "select i.id, i.payment_id, i.kind, i.amount_minor_units, i.reference, i.attempts"
                    + " from payment_instruction i";

    /** A refund waits until the money is ours. */
    private static final String TAKE =
            COLUMNS
                    + """
                     where i.status = 'WAITING' and not i.by_hand and i.next_attempt_at <= :now
                       and (i.kind <> 'REFUND' or not exists (
                            select 1 from payment_instruction c
                             where c.payment_id = i.payment_id and c.kind = 'CAPTURE'
                               and c.status <> 'DONE'))
                     order by i.next_attempt_at, i.id
                     limit :most
                       for update of i skip locked
                    """;

    private static final String INSERT =
            """
            insert into payment_instruction (id, payment_id, kind, amount_minor_units, reference,
                                             next_attempt_at, created_at)
            values (:id, :payment, :kind, :amount, :reference, :now, :now)
            on conflict (payment_id, kind, reference) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredInstructions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something to be done by a gateway.
     *
     * @param attempts before this one
     */
    public record Instruction(
            UUID id,
            UUID payment,
            InstructionKind kind,
            long amount,
            String reference,
            int attempts) {}

    /** Whether it is new. */
    public boolean insert(UUID payment, InstructionKind kind, long amount, String reference) {
        return jdbc.sql(INSERT)
                        .param("id", Uuids.timeOrdered())
                        .param("payment", payment)
                        .param("kind", kind.name())
                        .param("amount", amount)
                        .param("reference", reference)
                        .param("now", now())
                        .update()
                > 0;
    }

    public long refundsOnTheirWay(UUID payment) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount_minor_units), 0)::bigint from payment_instruction
                         where payment_id = :payment and kind = 'REFUND' and status <> 'DONE'
                        """)
                .param("payment", payment)
                .query(Long.class)
                .single();
    }

    public boolean isCaptureWanted(UUID payment) {
        return jdbc.sql(
                        """
                        select exists (select 1 from payment_instruction
                                        where payment_id = :payment and kind = 'CAPTURE')
                        """)
                .param("payment", payment)
                .query(Boolean.class)
                .single();
    }

    /** The amount of a refund by its reference; 0 when there is no such refund. */
    public long refundOf(UUID payment, String reference) {
        return jdbc.sql(
                        """
                        select amount_minor_units from payment_instruction
                         where payment_id = :payment and kind = 'REFUND' and reference = :reference
                        """)
                .param("payment", payment)
                .param("reference", reference)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Has a refund tried anew if it had failed. */
    public void refundAgain(UUID payment, String reference) {
        jdbc.sql(
                        """
                        update payment_instruction
                           set status = 'WAITING', attempts = 0, next_attempt_at = :now
                         where payment_id = :payment and kind = 'REFUND' and reference = :reference
                           and status = 'FAILED'
                        """)
                .param("now", now())
                .param("payment", payment)
                .param("reference", reference)
                .update();
    }

    /** Some that are due, each with its next attempt planned already. */
    List<Instruction> take() {
        var due =
                jdbc.sql(TAKE)
                        .param("now", now())
                        .param("most", MOST_AT_ONCE)
                        .query((row, _) -> instruction(row))
                        .list();
        due.forEach(this::count);
        return due;
    }

    Instruction require(UUID id) {
        return jdbc.sql(COLUMNS + " where i.id = :id")
                .param("id", id)
                .query((row, _) -> instruction(row))
                .optional()
                .orElseThrow(() -> new NotFound("instruction", id));
    }

    /** The refund of a payment that a gateway names by its key; empty when it is not ours. */
    Optional<Instruction> find(UUID payment, String key) {
        if (!ID.matcher(key).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(COLUMNS + " where i.id = :id and i.payment_id = :payment")
                .param("id", UUID.fromString(key))
                .param("payment", payment)
                .query((row, _) -> instruction(row))
                .optional();
    }

    /** Whether it was not done before. */
    boolean finish(UUID id) {
        return jdbc.sql(
                                """
                                update payment_instruction
                                   set status = 'DONE', done_at = :now, last_error = ''
                                 where id = :id and status <> 'DONE'
                                """)
                        .param("id", id)
                        .param("now", now())
                        .update()
                > 0;
    }

    void finishCapture(UUID payment) {
        jdbc.sql(
                        """
                        update payment_instruction
                           set status = 'DONE', done_at = :now, last_error = ''
                         where payment_id = :payment and kind = 'CAPTURE' and status <> 'DONE'
                        """)
                .param("payment", payment)
                .param("now", now())
                .update();
    }

    boolean isKnownRefund(UUID payment, String key) {
        return jdbc.sql(
                        """
                        select exists (select 1 from payment_event
                                        where payment_id = :payment and kind = :kind and detail = :key)
                        """)
                .param("payment", payment)
                .param("kind", AT_GATEWAY)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    boolean isByHand(UUID id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from payment_instruction
                                        where id = :id and by_hand and status = 'WAITING')
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void leaveToPeople(UUID id) {
        jdbc.sql("update payment_instruction set by_hand = true where id = :id")
                .param("id", id)
                .update();
    }

    void failedOnce(UUID id, String error) {
        jdbc.sql("update payment_instruction set last_error = :error where id = :id")
                .param("error", error)
                .param("id", id)
                .update();
    }

    /** Whether it was not given up before. */
    boolean giveUp(UUID id, String error) {
        return jdbc.sql(
                                """
                                update payment_instruction set status = 'FAILED', last_error = :error
                                 where id = :id and status = 'WAITING'
                                """)
                        .param("error", error)
                        .param("id", id)
                        .update()
                > 0;
    }

    private void count(Instruction due) {
        jdbc.sql(
                        """
                        update payment_instruction
                           set attempts = attempts + 1, next_attempt_at = :next
                         where id = :id
                        """)
                .param("next", now().plus(restAfter(due.attempts())))
                .param("id", due.id())
                .update();
    }

    /** 10, 20, 40 … seconds: a gateway that is down gets time. */
    private static Duration restAfter(int earlierAttempts) {
        return FIRST_REST.multipliedBy(1L << Math.min(earlierAttempts, MOST_DOUBLINGS));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                InstructionKind.valueOf(row.getString("kind")),
                row.getLong("amount_minor_units"),
                row.getString("reference"),
                row.getInt("attempts"));
    }
}
