package services.audit;

import domain.shared.SellerId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** Writes the audit log, in the transaction of the act itself: both happen, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private static final String INSERT =
            """
            insert into audit_entry (at, actor_id, actor_name, viewed_as_by, action, object_type,
                                     object_id, seller_id, before_value, after_value, reason, address)
            values (:at, :actor, :name, :viewedBy, :action, :type,
                    :object, :seller, cast(:before as jsonb), cast(:after as jsonb), :reason, :address)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ClientAddress address;
    private final JsonMapper json;
    private final LiveFeed live;
    private final Clock clock;

    AuditTrail(
            JdbcClient jdbc,
            CurrentUser currentUser,
            ClientAddress address,
            JsonMapper json,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.address = address;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Keeps one act.
     *
     * @param action what was done, as {@code area.verb} such as {@code seller.suspend}
     */
    public void record(AuditedAct act) {
        var who = currentUser.signedIn();
        jdbc.sql(INSERT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", who.map(user -> user.id().value()).orElse(null))
                .param("name", currentUser.name())
                .param("viewedBy", who.map(SignedIn::viewedBy).orElse(null))
                .param("action", act.action())
                .param("type", act.objectType())
                .param("object", act.objectId())
                .param("seller", sellerOf(act.seller()))
                .param("before", asJson(act.before()))
                .param("after", asJson(act.after()))
                .param("reason", act.reason())
                .param("address", address.current().orElse(null))
                .update();
        live.changed(Topic.of("audit"));
    }

    private static @Nullable Object sellerOf(@Nullable SellerId seller) {
        return seller == null ? null : seller.value();
    }

    private @Nullable String asJson(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
