package services.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import services.catalog.CatalogScenarios;
import services.catalog.OwnProducts;
import services.catalog.Seen;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class ProductClearingTest {

    @Autowired CatalogScenarios given;
    @Autowired ProductClearing clearing;
    @Autowired BulkUndo undoOfSellers;
    @Autowired OwnProducts own;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private SignedIn sam;
    private SignedIn olga;
    private UUID mug;
    private UUID cup;

    @BeforeEach
    void twoProducts() {
        sam = given.aSeller();
        olga = given.aModerator();
        mug = given.anApprovedProductOf(sam, "Mug");
        cup = given.anApprovedProductOf(sam, "Cup");
    }

    @Test
    void deletesAllSelectedAndBringsThemBack() {
        var result = delete(seen(mug), seen(cup));
        assertThat(result.changed()).isEqualTo(2);
        assertThat(deleted(mug)).isTrue();

        var undone = given.as(olga, () -> clearing.undo(result.actionId()));

        assertThat(undone).isEqualTo(new UndoResult(2, List.of()));
        assertThat(deleted(mug)).isFalse();
        assertThat(deleted(cup)).isFalse();
        assertThat(audited(mug)).contains("product.delete", "product.restore");
    }

    @Test
    void leavesAloneWhatWasChangedSinceItWasSeen() {
        var stale = new Seen(mug, seen(mug).version() - 1);

        var result = delete(stale, seen(cup), new Seen(UUID.randomUUID(), 0));

        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.refused()).hasSize(2);
        assertThat(deleted(mug)).isFalse();
        assertThat(deleted(cup)).isTrue();
    }

    @Test
    void doesNotBringBackWhatWasTouchedSince() {
        var result = delete(seen(mug), seen(cup));
        given.as(sam, () -> own.restore(mug));
        given.as(sam, () -> own.delete(mug));

        var undone = given.as(olga, () -> clearing.undo(result.actionId()));

        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.refused()).hasSize(1);
        assertThat(deleted(mug)).isTrue();
        assertThat(deleted(cup)).isFalse();
    }

    @Test
    void isTakenBackOnceAndNotBySellers() {
        var result = delete(seen(mug));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given.as(sam, () -> undoOfSellers.undo(result.actionId())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given.as(sam, () -> clearing.undo(result.actionId())));
        given.as(olga, () -> clearing.undo(result.actionId()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> given.as(olga, () -> clearing.undo(result.actionId())));
    }

    private BulkResult delete(Seen... selection) {
        return given.as(olga, () -> clearing.delete(List.of(selection)));
    }

    private Seen seen(UUID product) {
        return new Seen(product, given.details(sam, product).version());
    }

    private boolean deleted(UUID product) {
        return given.details(sam, product).deleted();
    }

    private List<String> audited(UUID product) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        "select action from audit_entry where object_id = :id")
                                                .param("id", product.toString())
                                                .query(String.class)
                                                .list()));
    }
}
