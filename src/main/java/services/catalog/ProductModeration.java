package services.catalog;

import domain.catalog.Product;
import domain.people.Permissions;
import domain.shared.DomainException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.OneByOne;

/** Deciding about submitted products, one by one or many at once. Every decision is audited. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class ProductModeration {

    /**
     * What became of a decision about many things at once.
     *
     * @param refused one for each that was left as it was
     */
    public record Decisions(int done, List<DomainException> refused) {}

    private final StoredProducts products;
    private final AuditTrail audit;
    private final Clock clock;

    ProductModeration(StoredProducts products, AuditTrail audit, Clock clock) {
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    public void approve(Seen seen) {
        var product = require(seen);
        var before = product.status();
        product.approve(clock.instant());
        products.save(product);
        audit(product, "product.approve", before.name());
    }

    public void reject(Seen seen, String reason) {
        var product = require(seen);
        var before = product.status();
        product.reject(reason, clock.instant());
        products.save(product);
        audit(product, "product.reject", before.name());
    }

    public Decisions approveAll(List<Seen> selection) {
        return each(selection, this::approve);
    }

    public Decisions rejectAll(List<Seen> selection, String reason) {
        return each(selection, seen -> reject(seen, reason));
    }

    private static Decisions each(List<Seen> selection, Consumer<Seen> decision) {
        var refused = OneByOne.run(selection, decision);
        return new Decisions(selection.size() - refused.size(), refused);
    }

    private Product require(Seen seen) {
        var product = products.require(seen.id());
        if (product.version() != seen.version()) {
            throw new OptimisticLockingFailureException("product " + seen.id());
        }
        return product;
    }

    private void audit(Product product, String action, String before) {
        var act =
                AuditedAct.of(action, "product", product.id())
                        .changing(
                                Map.of("status", before),
                                Map.of(
                                        "status",
                                        product.status().name(),
                                        "title",
                                        product.content().title()))
                        .because(product.reason().orElse(null));
        audit.record(product.owner().map(act::ofSeller).orElse(act));
    }
}
