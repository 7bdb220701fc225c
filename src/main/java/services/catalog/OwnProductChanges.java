package services.catalog;

import domain.catalog.ProductChange;
import domain.people.Permissions;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.categories.StoredCategories;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** How the owner of an approved product gets it changed. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_EDIT + "')")
public class OwnProductChanges {

    private final StoredProducts products;
    private final StoredProductChanges changes;
    private final StoredCategories categories;
    private final SafeHtml safeHtml;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnProductChanges(
            StoredProducts products,
            StoredProductChanges changes,
            StoredCategories categories,
            SafeHtml safeHtml,
            CurrentUser currentUser,
            Clock clock) {
        this.products = products;
        this.changes = changes;
        this.categories = categories;
        this.safeHtml = safeHtml;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param version of the product as the person saw it
     */
    public UUID propose(UUID productId, ProductDraft draft, long version) {
        var seller = currentUser.sellerId();
        var product = products.requireOwn(productId, seller);
        if (product.version() != version) {
            throw new OptimisticLockingFailureException("product " + productId);
        }
        var content = draft.content(safeHtml);
        categories.requireExisting(content.categoryId());
        categories.rulesFor(content.categoryId()).requireComplete(content.attributes());
        var change =
                ProductChange.propose(
                        Uuids.timeOrdered(),
                        product,
                        seller,
                        content,
                        currentUser.id(),
                        clock.instant());
        changes.add(change);
        return change.id();
    }

    public void withdraw(UUID changeId) {
        SellerId seller = currentUser.sellerId();
        var change = changes.require(changeId);
        if (!change.seller().equals(seller)) {
            throw new NotFound("change", changeId);
        }
        change.withdraw(currentUser.id(), clock.instant());
        changes.save(change);
    }
}
