package services.catalog;

import app.ForTests;
import domain.people.Role;
import domain.shared.SellerId;
import domain.shared.UserId;
import domain.shared.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;
import services.categories.CategoryEditing;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** Sellers, moderators and products for tests; products come about through the services. */
@ForTests
public class CatalogScenarios {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final OwnProducts own;
    private final OwnProductQueries queries;
    private final ProductModeration moderation;
    private final CategoryEditing categories;

    CatalogScenarios(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            OwnProducts own,
            OwnProductQueries queries,
            ProductModeration moderation,
            CategoryEditing categories) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.own = own;
        this.queries = queries;
        this.moderation = moderation;
        this.categories = categories;
    }

    /** Somebody in the team of a new, approved seller. */
    public SignedIn aSeller() {
        var seller = SellerId.next();
        var name = "Seller " + seller.toString().substring(24);
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        insert into seller (id, slug, display_name, legal_name, status,
                                                                            applied_at, approved_at, updated_at, version)
                                                        values (:id, :slug, :name, :name, 'APPROVED', now(), now(), now(), 0)
                                                        """)
                                                .param("id", seller.value())
                                                .param("slug", "s-" + seller)
                                                .param("name", name)
                                                .update()));
        return user(
                Set.of(),
                List.of(new SignedIn.Membership(seller, name, Role.SELLER_OWNER)),
                seller);
    }

    public SignedIn aModerator() {
        return user(Set.of(Role.MODERATOR), List.of(), null);
    }

    public SignedIn anAdmin() {
        return user(Set.of(Role.ADMIN), List.of(), null);
    }

    public UUID aCategory() {
        return as(
                anAdmin(),
                () -> categories.grow(null, Map.of("en", "Category " + UUID.randomUUID())));
    }

    public UUID aDraftOf(SignedIn seller, String title) {
        var category = aCategory();
        return as(seller, () -> own.create(draft(title, category)));
    }

    public UUID aSubmittedProductOf(SignedIn seller, String title) {
        var id = aDraftOf(seller, title);
        as(seller, () -> own.submit(id, 0));
        return id;
    }

    public UUID anApprovedProductOf(SignedIn seller, String title) {
        var id = aSubmittedProductOf(seller, title);
        as(aModerator(), () -> moderation.approve(new Seen(id, 1)));
        return id;
    }

    public ProductDetails details(SignedIn seller, UUID product) {
        return as(seller, () -> queries.details(product, "en"));
    }

    public ProductDraft draft(String title, UUID category) {
        return new ProductDraft(
                title,
                "Brand",
                "Text",
                category,
                List.of(),
                Map.of(),
                List.of(
                        new ProductDraft.VariantDraft(
                                null, "SKU-" + Uuids.timeOrdered(), "", List.of(), null)));
    }

    public void as(SignedIn user, Runnable work) {
        var _ =
                as(
                        user,
                        () -> {
                            work.run();
                            return true;
                        });
    }

    public <T> T as(SignedIn user, Supplier<T> work) {
        return ActingAs.somebody(
                UsernamePasswordAuthenticationToken.authenticated(
                        user, null, user.getAuthorities()),
                work);
    }

    private SignedIn user(
            Set<Role> roles,
            List<SignedIn.Membership> memberships,
            @org.jspecify.annotations.Nullable SellerId active) {
        var id = UserId.next();
        var email = id + "@example.com";
        var _ =
                jdbc.sql(
                                """
                                insert into app_user (id, email, display_name, status, created_at, version)
                                values (:id, :email, 'Somebody', 'ACTIVE', now(), 0)
                                """)
                        .param("id", id.value())
                        .param("email", email)
                        .update();
        return new SignedIn(
                id,
                email,
                "Somebody",
                null,
                true,
                false,
                roles,
                memberships,
                active,
                null,
                "en",
                "UTC",
                Instant.EPOCH);
    }
}
