package services.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox. Equal by id.
 *
 * @param sentAt null while it waits
 * @param lastError what the mail server said last, when it refused
 */
public record MailRow(
        UUID id,
        String recipient,
        String subject,
        String text,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String lastError) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
