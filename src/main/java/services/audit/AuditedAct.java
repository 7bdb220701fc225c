package services.audit;

import domain.shared.SellerId;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did that must be answerable later.
 *
 * @param action {@code area.verb}, such as {@code seller.suspend}
 * @param before what was, as a record or map that becomes JSON; null when there was nothing
 * @param after what is now; null when nothing is left
 * @param reason what the person said why; null when they need not say
 */
public record AuditedAct(
        String action,
        String objectType,
        String objectId,
        @Nullable SellerId seller,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {

    public static AuditedAct of(String action, String objectType, Object objectId) {
        return new AuditedAct(action, objectType, objectId.toString(), null, null, null, null);
    }

    public AuditedAct ofSeller(SellerId owner) {
        return new AuditedAct(action, objectType, objectId, owner, before, after, reason);
    }

    public AuditedAct changing(@Nullable Object from, @Nullable Object to) {
        return new AuditedAct(action, objectType, objectId, seller, from, to, reason);
    }

    public AuditedAct because(@Nullable String why) {
        return new AuditedAct(action, objectType, objectId, seller, before, after, why);
    }
}
