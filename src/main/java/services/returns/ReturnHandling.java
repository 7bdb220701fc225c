package services.returns;

import domain.returns.ReturnHappening;
import domain.returns.ReturnId;
import domain.returns.ReturnRequest;
import domain.returns.ReturnStatus;
import domain.returns.ReturnStep;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;

/** Takes a step of a return, for the seller and for operators alike. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnHandling {

    private final StoredReturns returns;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private final Clock clock;

    ReturnHandling(
            StoredReturns returns,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentUser currentUser,
            LiveFeed live,
            Clock clock) {
        this.returns = returns;
        this.events = events;
        this.audit = audit;
        this.currentUser = currentUser;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @param before the return, locked
     */
    void take(ReturnRequest before, ReturnStep step) {
        var after = before.take(step);
        returns.update(after, currentUser.name());
        audit.record(
                AuditedAct.of("return.handle", "return", after.id())
                        .ofSeller(after.seller())
                        .changing(
                                Map.of("status", before.status()), Map.of("status", after.status()))
                        .because(after.answer().isEmpty() ? null : after.answer()));
        var at = clock.instant();
        events.publishEvent(
                new ReturnHappening.ReturnMoved(
                        after.id(), after.order(), after.seller(), after.status(), at));
        if (after.status() == ReturnStatus.REFUNDED || after.status() == ReturnStatus.REPLACED) {
            events.publishEvent(
                    new ReturnHappening.ReturnSettled(
                            after.id(),
                            after.sellerOrder(),
                            after.accepted(),
                            after.restocked(),
                            after.status() == ReturnStatus.REFUNDED,
                            after.refundShipping(),
                            at));
        }
        live.changed(Topic.of("return", after.id()));
        live.changed(Topic.of("order", after.order()));
    }

    ReturnRequest lock(ReturnId id) {
        return returns.lock(id);
    }
}
