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

/** What every seller grants at least. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CHECKOUT_CONFIGURE + "')")
public class MarketplaceReturnPolicy {

    private final StoredPolicies policies;
    private final AuditTrail audit;
    private final LiveFeed live;

    MarketplaceReturnPolicy(StoredPolicies policies, AuditTrail audit, LiveFeed live) {
        this.policies = policies;
        this.audit = audit;
        this.live = live;
    }

    @Transactional(readOnly = true)
    public ReturnPolicy current() {
        return policies.marketplace();
    }

    public void save(ReturnPolicy policy) {
        var before = policies.marketplace();
        policies.save(null, policy);
        audit.record(
                AuditedAct.of("return-policy.change", "marketplace", "return-policy")
                        .changing(before, policy));
        live.changed(Topic.of("return-policy"));
    }
}
