package services.sellers;

import domain.sellers.Seller;
import domain.sellers.SellerRepository;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Finds sellers to change and keeps what changed: row, history, audit entry, live screens. */
@Component
class SellerChanges {

    private static final String STEP =
            """
            insert into seller_status_change (seller_id, from_status, to_status, reason, changed_by, at)
            values (:seller, :from, :to, :reason, :by, :at)
            """;

    private final SellerRepository sellers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LiveFeed live;
    private final CurrentUser currentUser;
    private final Clock clock;

    SellerChanges(
            SellerRepository sellers,
            JdbcClient jdbc,
            AuditTrail audit,
            LiveFeed live,
            CurrentUser currentUser,
            Clock clock) {
        this.sellers = sellers;
        this.jdbc = jdbc;
        this.audit = audit;
        this.live = live;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The seller the person is working for. */
    Seller own() {
        return require(currentUser.sellerId());
    }

    Seller require(SellerId id) {
        return sellers.findById(id).orElseThrow(() -> new NotFound("seller", id));
    }

    /**
     * @param before the standing before the change, null for a new seller
     * @param act what is written to the audit log
     */
    void save(Seller seller, @Nullable SellerStatus before, AuditedAct act) {
        sellers.saveAndFlush(seller);
        if (seller.status() != before) {
            keepStep(seller, before);
        }
        record(seller.id(), act);
    }

    /** For what is kept beside the seller's own row. */
    void record(SellerId id, AuditedAct act) {
        audit.record(act.ofSeller(id));
        live.changed(Topic.of("seller", id));
    }

    private void keepStep(Seller seller, @Nullable SellerStatus before) {
        var reason = seller.statusReason();
        jdbc.sql(STEP)
                .param("seller", seller.id().value())
                .param("from", before == null ? null : before.name())
                .param("to", seller.status().name())
                .param("reason", reason == null ? "" : reason)
                .param("by", currentUser.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
