package services.catalog;

import domain.catalog.CategoryTree;
import domain.catalog.FieldChange;
import domain.catalog.Product;
import domain.catalog.ProductAction;
import domain.catalog.ProductChange;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.categories.StoredCategories;
import services.shared.NotFound;

/** Puts together what a screen about one product or change shows. */
@Component
class ProductDossier {

    private record Names(long number, @Nullable String owner) {}

    private final StoredProducts products;
    private final StoredProductChanges changes;
    private final StoredCategories categories;
    private final JdbcClient jdbc;

    ProductDossier(
            StoredProducts products,
            StoredProductChanges changes,
            StoredCategories categories,
            JdbcClient jdbc) {
        this.products = products;
        this.changes = changes;
        this.categories = categories;
        this.jdbc = jdbc;
    }

    ProductDetails details(Product product, String language, Set<ProductStep> steps) {
        var names = names(product.id());
        var tree = categories.tree();
        return new ProductDetails(
                product.id(),
                names.number(),
                product.slug().value(),
                product.owner().orElse(null),
                Objects.requireNonNullElse(names.owner(), ""),
                product.content(),
                tree.pathName(product.content().categoryId(), language),
                product.status(),
                product.reason().orElse(""),
                product.isDeleted(),
                product.updatedAt(),
                product.version(),
                changes.findOpen(product.id())
                        .map(change -> details(change, product, names, tree, language))
                        .orElse(null),
                steps);
    }

    ChangeDetails change(UUID id, String language) {
        var change = changes.require(id);
        var product = products.require(change.productId());
        return details(change, product, names(product.id()), categories.tree(), language);
    }

    /** Empty where it is not the seller's to touch. */
    Set<ProductStep> ownersSteps(Product product, SellerId seller) {
        var steps = EnumSet.noneOf(ProductStep.class);
        if (product.isPublic()) {
            steps.add(ProductStep.OFFER);
        }
        if (product.owner().filter(seller::equals).isEmpty()) {
            return steps;
        }
        if (product.isDeleted()) {
            steps.add(ProductStep.RESTORE);
            return steps;
        }
        steps.add(ProductStep.DELETE);
        steps.add(ProductStep.OFFER);
        if (product.status().isEditable()) {
            steps.add(ProductStep.EDIT);
        }
        if (product.status().allowedActions().contains(ProductAction.SUBMIT)) {
            steps.add(ProductStep.SUBMIT);
        }
        if (product.status().allowedActions().contains(ProductAction.WITHDRAW)) {
            steps.add(ProductStep.WITHDRAW);
        }
        if (product.isPublic()) {
            steps.add(
                    changes.findOpen(product.id()).isPresent()
                            ? ProductStep.WITHDRAW_CHANGE
                            : ProductStep.PROPOSE_CHANGE);
        }
        return steps;
    }

    Set<ProductStep> moderatorsSteps(Product product) {
        if (product.isDeleted()) {
            return EnumSet.of(ProductStep.RESTORE);
        }
        var steps = EnumSet.of(ProductStep.EDIT, ProductStep.DELETE);
        var allowed = product.status().allowedActions();
        if (allowed.contains(ProductAction.APPROVE)) {
            steps.add(ProductStep.APPROVE);
            steps.add(ProductStep.REJECT);
        }
        if (allowed.contains(ProductAction.SUBMIT)) {
            steps.add(ProductStep.SUBMIT);
        }
        return steps;
    }

    private ChangeDetails details(
            ProductChange change,
            Product product,
            Names names,
            CategoryTree tree,
            String language) {
        return new ChangeDetails(
                change.id(),
                product.id(),
                names.number(),
                product.content().title(),
                Objects.requireNonNullElse(names.owner(), ""),
                nameOf(change.proposedBy()),
                change.proposedAt(),
                change.baseVersion() != product.version(),
                named(change.differenceTo(product), tree, language),
                change.proposed().descriptionHtml());
    }

    private static List<FieldChange> named(
            List<FieldChange> differences, CategoryTree tree, String language) {
        return differences.stream()
                .map(
                        change ->
                                change.field() == FieldChange.Field.CATEGORY
                                        ? new FieldChange(
                                                change.field(),
                                                change.subject(),
                                                path(change.before(), tree, language),
                                                path(change.after(), tree, language))
                                        : change)
                .toList();
    }

    private static String path(String id, CategoryTree tree, String language) {
        return id.isEmpty() ? "" : tree.pathName(UUID.fromString(id), language);
    }

    private Names names(UUID product) {
        return jdbc.sql(
                        """
                        select p.number, s.display_name
                          from product p
                          left join seller s on s.id = p.owner_seller_id
                         where p.id = :id
                        """)
                .param("id", product)
                .query((row, _) -> new Names(row.getLong("number"), row.getString("display_name")))
                .optional()
                .orElseThrow(() -> new NotFound("product", product));
    }

    private String nameOf(UserId user) {
        return Optional.ofNullable(
                        jdbc.sql("select display_name from app_user where id = :id")
                                .param("id", user.value())
                                .query(String.class)
                                .optional()
                                .orElse(null))
                .orElse("");
    }
}
