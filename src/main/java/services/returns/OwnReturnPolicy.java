package services.returns;

import domain.people.Permissions;
import domain.returns.ReturnPolicy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;

/** What a seller grants who wants to send goods back. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_HANDLE + "')")
public class OwnReturnPolicy {

    private final StoredPolicies policies;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final LiveFeed live;

    OwnReturnPolicy(
            StoredPolicies policies, CurrentUser currentUser, AuditTrail audit, LiveFeed live) {
        this.policies = policies;
        this.currentUser = currentUser;
        this.audit = audit;
        this.live = live;
    }

    /** What holds now, the marketplace's policy included. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public ReturnPolicy effective() {
        return policies.effective(currentUser.sellerId());
    }

    /** The least that must be granted. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public ReturnPolicy marketplace() {
        return policies.marketplace();
    }

    public void save(ReturnPolicy policy) {
        var seller = currentUser.sellerId();
        var before = policies.effective(seller);
        policies.save(seller, policy.requireAtLeast(policies.marketplace()));
        audit.record(
                AuditedAct.of("return-policy.change", "seller", seller)
                        .ofSeller(seller)
                        .changing(before, policy));
        live.changed(Topic.of("return-policy", seller));
    }
}
