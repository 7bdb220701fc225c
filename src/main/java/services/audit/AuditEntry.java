package services.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it is shown. Equal by id.
 *
 * @param viewedAsBy the operator who looked through the actor's eyes
 * @param sellerName null when no seller is concerned
 * @param changes what was and what is, field by field
 */
public record AuditEntry(
        long id,
        Instant at,
        String actorName,
        @Nullable String viewedAsBy,
        String action,
        String objectType,
        String objectId,
        @Nullable String sellerName,
        List<Change> changes,
        @Nullable String reason,
        @Nullable String address) {

    /** One field that changed; null on the side where it was not there. */
    public record Change(String field, @Nullable String before, @Nullable String after) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEntry entry && entry.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
