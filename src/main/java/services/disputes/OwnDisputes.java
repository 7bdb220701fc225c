package services.disputes;

import domain.disputes.Dispute;
import domain.disputes.DisputeHappening;
import domain.disputes.DisputeId;
import domain.orders.Party;
import domain.people.Permissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Disputes about a seller's orders, and its answers. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_HANDLE + "')")
public class OwnDisputes {

    private final DisputeChanges changes;
    private final StoredStatements statements;
    private final DisputeRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnDisputes(
            DisputeChanges changes,
            StoredStatements statements,
            DisputeRows rows,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.statements = statements;
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public List<DisputeRow> find(DisputeFilter filter, Pageable page) {
        return rows.find(filter, currentUser.sellerId(), page);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public int count(DisputeFilter filter) {
        return rows.count(filter, currentUser.sellerId());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public DisputeDetails require(DisputeId id) {
        return new DisputeDetails(
                rows.require(id, currentUser.sellerId()), statements.of(id), false);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public EvidenceContent evidence(DisputeId id, UUID statement) {
        var dispute = rows.require(id, currentUser.sellerId());
        return statements.open(dispute.id(), statement);
    }

    /** Says something about the claim, with evidence; the first time it is the answer. */
    public void answer(DisputeId id, String text, @Nullable EvidenceFile evidence) {
        var before = own(id).requireUndecided();
        statements.add(before, Party.SELLER, text, evidence);
        var after = before.answer();
        changes.save(
                after,
                new DisputeHappening.DisputeAnswered(
                        id, after.order(), after.seller(), clock.instant()));
        changes.audited("dispute.answer", after, text);
    }

    private Dispute own(DisputeId id) {
        var dispute = changes.lock(id);
        if (!dispute.seller().equals(currentUser.sellerId())) {
            throw new NotFound("dispute", id);
        }
        return dispute;
    }
}
