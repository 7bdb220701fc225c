package services.catalog;

import domain.catalog.ProductChange;
import domain.people.Permissions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.CurrentUser;

/** Deciding about proposed changes of approved products. Every decision is audited. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class ChangeModeration {

    private final StoredProducts products;
    private final StoredProductChanges changes;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeModeration(
            StoredProducts products,
            StoredProductChanges changes,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.products = products;
        this.changes = changes;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public void apply(UUID changeId) {
        var change = changes.require(changeId);
        var product = products.require(change.productId());
        var before = product.content();
        change.applyTo(product, currentUser.id(), clock.instant());
        changes.save(change);
        products.save(product);
        audit("product-change.apply", change, before, change.proposed());
    }

    public void refuse(UUID changeId, String reason) {
        var change = changes.require(changeId);
        change.refuse(reason, currentUser.id(), clock.instant());
        changes.save(change);
        audit("product-change.refuse", change, null, change.proposed());
    }

    private void audit(String action, ProductChange change, @Nullable Object before, Object after) {
        audit.record(
                AuditedAct.of(action, "product", change.productId())
                        .ofSeller(change.seller())
                        .changing(before, after)
                        .because(change.reason().orElse(null)));
    }
}
