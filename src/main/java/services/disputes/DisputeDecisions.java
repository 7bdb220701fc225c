package services.disputes;

import domain.disputes.DisputeHappening;
import domain.disputes.DisputeId;
import domain.orders.Party;
import domain.people.Permissions;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator says about a dispute, and decides. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.DISPUTES_DECIDE + "')")
public class DisputeDecisions {

    private final DisputeChanges changes;
    private final StoredStatements statements;
    private final Clock clock;

    DisputeDecisions(DisputeChanges changes, StoredStatements statements, Clock clock) {
        this.changes = changes;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param awarded in minor units: what of the claim goes back to the shopper; zero is for the
     *     seller
     */
    public void decide(DisputeId id, long awarded, String decision) {
        var now = clock.instant();
        var decided = changes.lock(id).decide(awarded, decision, now);
        changes.save(
                decided,
                new DisputeHappening.DisputeDecided(
                        id,
                        decided.order(),
                        decided.sellerOrder(),
                        decided.seller(),
                        decided.amount(),
                        decided.awarded(),
                        decided.currency(),
                        decided.decision(),
                        now));
        changes.audited("dispute.decide", decided, decision);
    }

    /** Asks the parties something, or tells them. */
    public void say(DisputeId id, String text) {
        var dispute = changes.lock(id).requireUndecided();
        statements.add(dispute, Party.OPERATOR, text, null);
        changes.said(dispute);
    }
}
