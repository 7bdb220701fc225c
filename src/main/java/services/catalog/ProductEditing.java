package services.catalog;

import domain.catalog.Product;
import domain.people.Permissions;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.categories.StoredCategories;

/** What people who run the marketplace change in any product, at any time. Audited. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class ProductEditing {

    private final StoredProducts products;
    private final StoredCategories categories;
    private final SafeHtml safeHtml;
    private final AuditTrail audit;
    private final Clock clock;

    ProductEditing(
            StoredProducts products,
            StoredCategories categories,
            SafeHtml safeHtml,
            AuditTrail audit,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.safeHtml = safeHtml;
        this.audit = audit;
        this.clock = clock;
    }

    /** A draft that belongs to the marketplace itself. */
    public UUID create(ProductDraft draft) {
        var content = draft.content(safeHtml);
        categories.requireExisting(content.categoryId());
        var id = Uuids.timeOrdered();
        var slug = products.freeSlug(content.title(), id);
        var product = Product.draft(id, slug, null, content, clock.instant());
        products.add(product);
        audit(product, "product.create", null, content);
        return id;
    }

    /**
     * @param version of the product as the person saw it
     */
    public void edit(UUID id, ProductDraft draft, long version) {
        var product = products.require(id);
        if (product.version() != version) {
            throw new OptimisticLockingFailureException("product " + id);
        }
        var before = product.content();
        var content = draft.content(safeHtml);
        categories.requireExisting(content.categoryId());
        categories.rulesFor(content.categoryId()).requireFitting(content.attributes());
        product.editDirectly(content, clock.instant());
        products.save(product);
        audit(product, "product.edit", before, content);
    }

    public void submit(UUID id) {
        var product = products.require(id);
        product.submit(clock.instant());
        products.save(product);
        audit(product, "product.submit", null, null);
    }

    public void delete(UUID id) {
        var product = products.require(id);
        product.delete(clock.instant());
        products.save(product);
        audit(product, "product.delete", product.content().title(), null);
    }

    public void restore(UUID id) {
        var product = products.require(id);
        product.restore(clock.instant());
        products.save(product);
        audit(product, "product.restore", null, product.content().title());
    }

    private void audit(
            Product product, String action, @Nullable Object before, @Nullable Object after) {
        var act = AuditedAct.of(action, "product", product.id()).changing(before, after);
        audit.record(product.owner().map(act::ofSeller).orElse(act));
    }
}
