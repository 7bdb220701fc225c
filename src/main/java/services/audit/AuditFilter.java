package services.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log to show; blank and null mean all.
 *
 * @param who part of the name of who did it
 * @param action the action, or the beginning of one such as {@code user.}
 * @param objectType kind of thing, such as {@code seller}
 * @param objectId which one
 * @param seller id of the seller concerned
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
        String who,
        String action,
        String objectType,
        String objectId,
        String seller,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static AuditFilter none() {
        return new AuditFilter("", "", "", "", "", null, null);
    }
}
