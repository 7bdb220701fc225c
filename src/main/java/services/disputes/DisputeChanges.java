package services.disputes;

import domain.disputes.Dispute;
import domain.disputes.DisputeHappening;
import domain.disputes.DisputeId;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;

/** Keeps what became of a dispute and tells everybody whom it concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisputeChanges {

    private final StoredDisputes stored;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final LiveFeed live;

    DisputeChanges(
            StoredDisputes stored,
            ApplicationEventPublisher events,
            AuditTrail audit,
            LiveFeed live) {
        this.stored = stored;
        this.events = events;
        this.audit = audit;
        this.live = live;
    }

    Dispute lock(DisputeId id) {
        return stored.lock(id);
    }

    void save(Dispute dispute, DisputeHappening happened) {
        stored.update(dispute);
        tell(dispute, happened);
    }

    void tell(Dispute dispute, DisputeHappening happened) {
        events.publishEvent(happened);
        said(dispute);
    }

    /** Somebody added something that decides nothing. */
    void said(Dispute dispute) {
        live.changed(Topic.of("dispute", dispute.id()));
        live.changed(Topic.of("order", dispute.order()));
    }

    void audited(String action, Dispute dispute, String why) {
        audit.record(
                AuditedAct.of(action, "dispute", dispute.id())
                        .ofSeller(dispute.seller())
                        .changing(
                                null,
                                Map.of("status", dispute.status(), "awarded", dispute.awarded()))
                        .because(why));
    }
}
