package services.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.catalog.ProductStatus;
import domain.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class ProductModerationTest {

    @Autowired CatalogScenarios given;
    @Autowired ProductModeration moderation;
    @Autowired ChangeModeration changes;
    @Autowired ModerationQueries queue;
    @Autowired OwnProductChanges ownChanges;
    @Autowired OwnProducts own;
    @Autowired ProductEditing operators;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    @Test
    void approvesWhatWaitsAndWritesItDown() {
        var sam = given.aSeller();
        var id = given.aSubmittedProductOf(sam, "Mug");
        var olga = given.aModerator();
        assertThat(waiting()).contains(id);

        given.as(olga, () -> moderation.approve(new Seen(id, 1)));

        assertThat(given.details(sam, id).status()).isEqualTo(ProductStatus.APPROVED);
        assertThat(waiting()).doesNotContain(id);
        assertThat(audited(id)).containsExactly("product.approve");
    }

    @Test
    void rejectsWithAReasonTheSellerReadsAndMayAnswer() {
        var sam = given.aSeller();
        var id = given.aSubmittedProductOf(sam, "Mug");
        given.as(given.aModerator(), () -> moderation.reject(new Seen(id, 1), "No picture"));

        var rejected = given.details(sam, id);
        assertThat(rejected.reason()).isEqualTo("No picture");

        given.as(sam, () -> own.submit(id, rejected.version()));
        assertThat(waiting()).contains(id);
    }

    @Test
    void decidesOnlyAboutWhatWasSeen() {
        var sam = given.aSeller();
        var id = given.aSubmittedProductOf(sam, "Mug");
        given.as(sam, () -> own.withdraw(id));
        given.as(sam, () -> own.submit(id, 2));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(
                        () ->
                                given.as(
                                        given.aModerator(),
                                        () -> moderation.approve(new Seen(id, 1))));
    }

    @Test
    void approvesManyAndSaysWhichItCouldNot() {
        var sam = given.aSeller();
        var good = given.aSubmittedProductOf(sam, "Good");
        var draft = given.aDraftOf(sam, "Draft");
        var changed = given.aSubmittedProductOf(sam, "Changed");

        var result =
                given.as(
                        given.aModerator(),
                        () ->
                                moderation.approveAll(
                                        List.of(
                                                new Seen(good, 1),
                                                new Seen(draft, 0),
                                                new Seen(changed, 0),
                                                new Seen(UUID.randomUUID(), 0))));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.refused()).hasSize(3);
        assertThat(given.details(sam, good).status()).isEqualTo(ProductStatus.APPROVED);
        assertThat(given.details(sam, draft).status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void letsAChangeInAfterShowingIt() {
        var sam = given.aSeller();
        var id = given.anApprovedProductOf(sam, "Mug");
        var change = propose(sam, id, "Cup");
        var olga = given.aModerator();

        var shown = given.as(olga, () -> queue.change(change, "en"));
        assertThat(shown.differences())
                .extracting("before", "after")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mug", "Cup"));
        given.as(olga, () -> changes.apply(change));

        assertThat(given.details(sam, id).content().title()).isEqualTo("Cup");
        assertThat(audited(id)).containsExactly("product.approve", "product-change.apply");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(olga, () -> changes.apply(change)));
    }

    @Test
    void refusesAChangeOfAProductThatIsAnotherNow() {
        var sam = given.aSeller();
        var id = given.anApprovedProductOf(sam, "Mug");
        var change = propose(sam, id, "Cup");
        var olga = given.aModerator();
        var now = given.details(sam, id);
        given.as(olga, () -> operators.edit(id, titled(now, "Beaker"), now.version()));

        assertThat(given.as(olga, () -> queue.change(change, "en")).outdated()).isTrue();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(olga, () -> changes.apply(change)))
                .satisfies(r -> assertThat(r.code()).isEqualTo("catalog.change-outdated"));

        given.as(olga, () -> changes.refuse(change, "Please look again"));
        assertThat(given.details(sam, id).content().title()).isEqualTo("Beaker");
    }

    @Test
    void keepsOneChangeWaitingAtATime() {
        var sam = given.aSeller();
        var id = given.anApprovedProductOf(sam, "Mug");
        var first = propose(sam, id, "Cup");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> propose(sam, id, "Beaker"));

        given.as(sam, () -> ownChanges.withdraw(first));
        assertThat(propose(sam, id, "Beaker")).isNotNull();
    }

    @Test
    void hidesChangesFromOtherSellers() {
        var sam = given.aSeller();
        var vera = given.aSeller();
        var id = given.anApprovedProductOf(sam, "Mug");
        var change = propose(sam, id, "Cup");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given.as(vera, () -> ownChanges.withdraw(change)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> propose(vera, id, "Cup"));
        assertThat(given.details(vera, id).openChange()).isNull();
        assertThat(given.details(sam, id).openChange()).isNotNull();
    }

    @Test
    void isClosedToSellers() {
        var sam = given.aSeller();
        var id = given.aSubmittedProductOf(sam, "Mug");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given.as(sam, () -> moderation.approve(new Seen(id, 1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given.as(sam, () -> queue.find(PageRequest.of(0, 1))));
    }

    private UUID propose(SignedIn seller, UUID product, String title) {
        var details = given.details(seller, product);
        return given.as(
                seller,
                () -> ownChanges.propose(product, titled(details, title), details.version()));
    }

    private static ProductDraft titled(ProductDetails details, String title) {
        var draft = ProductDraft.of(details.content());
        return new ProductDraft(
                title,
                draft.brand(),
                draft.descriptionHtml(),
                draft.categoryId(),
                draft.options(),
                draft.attributes(),
                draft.variants());
    }

    private List<UUID> waiting() {
        return given.as(given.aModerator(), () -> queue.find(PageRequest.of(0, 10_000))).stream()
                .map(ModerationRow::productId)
                .toList();
    }

    private List<String> audited(UUID product) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        select action from audit_entry
                                                         where object_type = 'product' and object_id = :id
                                                         order by id
                                                        """)
                                                .param("id", product.toString())
                                                .query(String.class)
                                                .list()));
    }
}
