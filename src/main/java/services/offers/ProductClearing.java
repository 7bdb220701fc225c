package services.offers;

import domain.catalog.Product;
import domain.people.Permissions;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.catalog.Seen;
import services.catalog.StoredProducts;
import services.offers.BulkLog.Kind;
import services.offers.BulkLog.Row;
import services.offers.BulkLog.Target;
import services.shared.CurrentUser;
import services.shared.OneByOne;

/**
 * Deleting many products of anybody at once, and taking that back once. Their offers stay and come
 * back with them. Every product is audited.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class ProductClearing {

    private final StoredProducts products;
    private final BulkLog log;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProductClearing(
            StoredProducts products,
            BulkLog log,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.products = products;
        this.log = log;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Leaves alone what was changed since it was seen. */
    public BulkResult delete(List<Seen> selection) {
        if (selection.size() > BulkActions.MOST_PRODUCTS) {
            throw BulkActions.tooMany();
        }
        var rows = new ArrayList<Row>();
        var refused =
                OneByOne.run(
                        selection,
                        seen -> {
                            var product = require(seen.id(), seen.version());
                            product.delete(clock.instant());
                            products.save(product);
                            audit(product, "product.delete", product.content().title(), null);
                            rows.add(
                                    new Row(
                                            Target.PRODUCT,
                                            product.id(),
                                            null,
                                            product.version() + 1));
                        });
        var id = Uuids.timeOrdered();
        log.write(id, null, Kind.DELETE, null, currentUser.id(), clock.instant(), rows);
        return new BulkResult(id, rows.size(), refused);
    }

    /** Brings back what nobody changed since. */
    public UndoResult undo(UUID actionId) {
        var rows = log.takeBack(actionId, null, clock.instant());
        var refused =
                OneByOne.run(
                        rows,
                        row -> {
                            var product = require(row.targetId(), row.versionAfter());
                            product.restore(clock.instant());
                            products.save(product);
                            audit(product, "product.restore", null, product.content().title());
                        });
        return new UndoResult(rows.size() - refused.size(), refused);
    }

    private Product require(UUID id, long version) {
        var product = products.require(id);
        if (product.version() != version) {
            throw new Refused(
                    "catalog.changed-since",
                    "%s was changed since and stays as it is",
                    product.content().title());
        }
        return product;
    }

    private void audit(
            Product product, String action, @Nullable Object before, @Nullable Object after) {
        var act = AuditedAct.of(action, "product", product.id()).changing(before, after);
        audit.record(product.owner().map(act::ofSeller).orElse(act));
    }
}
