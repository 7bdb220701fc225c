package services.catalog;

import domain.catalog.Product;
import domain.people.Permissions;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.categories.StoredCategories;
import services.shared.CurrentUser;

/**
 * What a seller does with the products it wrote. A version is that of the product as the person saw
 * it; another one means somebody else changed it meanwhile.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_EDIT + "')")
public class OwnProducts {

    private final StoredProducts products;
    private final StoredCategories categories;
    private final SafeHtml safeHtml;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnProducts(
            StoredProducts products,
            StoredCategories categories,
            SafeHtml safeHtml,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.safeHtml = safeHtml;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID create(ProductDraft draft) {
        var content = draft.content(safeHtml);
        categories.requireExisting(content.categoryId());
        categories.rulesFor(content.categoryId()).requireFitting(content.attributes());
        var id = Uuids.timeOrdered();
        var slug = products.freeSlug(content.title(), id);
        products.add(Product.draft(id, slug, currentUser.sellerId(), content, clock.instant()));
        return id;
    }

    public void edit(UUID id, ProductDraft draft, long version) {
        var product = require(id, version);
        var content = draft.content(safeHtml);
        categories.requireExisting(content.categoryId());
        categories.rulesFor(content.categoryId()).requireFitting(content.attributes());
        product.edit(content, clock.instant());
        products.save(product);
    }

    /** Keeps what was written and submits it; neither happens where one is refused. */
    public void submit(UUID id, ProductDraft draft, long version) {
        var product = require(id, version);
        product.edit(draft.content(safeHtml), clock.instant());
        categories.requireExisting(product.content().categoryId());
        submit(product);
    }

    public void submit(UUID id, long version) {
        submit(require(id, version));
    }

    public void withdraw(UUID id) {
        var product = products.requireOwn(id, currentUser.sellerId());
        product.withdraw(clock.instant());
        products.save(product);
    }

    /** Refused while others sell it too: it is their entry as well. */
    public void delete(UUID id) {
        var seller = currentUser.sellerId();
        var product = products.requireOwn(id, seller);
        var shared =
                jdbc.sql("select offered_by_others(:product, :seller)")
                        .param("product", id)
                        .param("seller", seller.value())
                        .query(Boolean.class)
                        .single();
        if (shared) {
            throw new Refused(
                    "catalog.offered-by-others",
                    "Other sellers offer this product too; delete your own offers instead");
        }
        product.delete(clock.instant());
        products.save(product);
    }

    public void restore(UUID id) {
        var product = products.requireOwn(id, currentUser.sellerId());
        product.restore(clock.instant());
        products.save(product);
    }

    private void submit(Product product) {
        var content = product.content();
        if (content.categoryId() == null) {
            throw new Refused("catalog.category-missing", "Choose a category before submitting");
        }
        categories.rulesFor(content.categoryId()).requireComplete(content.attributes());
        product.submit(clock.instant());
        products.save(product);
    }

    private Product require(UUID id, long version) {
        var product = products.requireOwn(id, currentUser.sellerId());
        if (product.version() != version) {
            throw new OptimisticLockingFailureException("product " + id);
        }
        return product;
    }
}
