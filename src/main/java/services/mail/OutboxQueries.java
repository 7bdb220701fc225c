package services.mail;

import domain.people.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads for the outbox screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.MAIL_READ + "')")
public class OutboxQueries {

    private static final int ROWS_AT_ONCE = 500;

    private static final String MATCHING =
            """
             where (:recipient = '' or position(lower(:recipient) in recipient) > 0)
             order by created_at desc, id
            """;

    private static final String COLUMNS =
            """
            select id, recipient, subject, body_text, created_at, sent_at, attempts, last_error
              from mail
            """;

    private final JdbcClient jdbc;
    private final MailTransport transport;

    OutboxQueries(JdbcClient jdbc, MailTransport transport) {
        this.jdbc = jdbc;
        this.transport = transport;
    }

    /** The newest first. */
    public List<MailRow> find(String recipient, Pageable page) {
        return to(recipient, COLUMNS + MATCHING + " limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    /** Every mail to somebody of that address, the newest first, however many. */
    public void each(String recipient, Consumer<MailRow> sink) {
        try (var rows =
                to(recipient, COLUMNS + MATCHING)
                        .withFetchSize(ROWS_AT_ONCE)
                        .query((row, _) -> row(row))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    private JdbcClient.StatementSpec to(String recipient, String sql) {
        return jdbc.sql(sql).param("recipient", recipient.strip().replace("\u0000", ""));
    }

    public Optional<MailRow> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Whether mails leave, or only gather here. */
    public boolean isDelivering() {
        return transport.isConfigured();
    }

    private static MailRow row(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
