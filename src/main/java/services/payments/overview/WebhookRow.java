package services.payments.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a gateway told us.
 *
 * @param payload as it was kept
 * @param outcome what came of it, or why nothing could
 */
public record WebhookRow(
        long id,
        String gateway,
        String eventId,
        String payload,
        Instant receivedAt,
        @Nullable Instant processedAt,
        int attempts,
        String outcome) {}
