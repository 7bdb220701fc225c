package services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.imports.ImportScenarios.EUR;
import static services.imports.ImportScenarios.category;
import static services.imports.ImportScenarios.offer;
import static services.imports.ImportScenarios.product;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import domain.imports.ImportStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import services.people.PeopleScenarios;
import services.shared.ActingAs;
import services.shared.NotFound;
import services.shared.SignedIn;

@IntegrationTest
class SellerImportsTest {

    @Autowired ImportScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired ImportIntake intake;
    @Autowired ImportRuns runs;
    @Autowired ImportQueries queries;
    @Autowired RefusedRows refused;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private SignedIn anna;
    private SignedIn bert;

    @BeforeEach
    void twoSellers() {
        anna = people.sellerOwner(people.seller());
        bert = people.sellerOwner(people.seller());
    }

    @Test
    void makesProductsThatWaitForModeration() {
        var job =
                done(
                        anna,
                        given.folder(
                                product("p" + own, "Chair " + own, "sku-" + own),
                                offer("p" + own, "sku-" + own, null, "12.50")));

        assertThat(given.lines(job))
                .containsExactly(
                        "products created=1 updated=0 skipped=0 refused=0",
                        "offers created=1 updated=0 skipped=0 refused=0");
        assertThat(statuses("Chair " + own)).containsExactly("SUBMITTED");
    }

    @Test
    void leavesEverythingAloneThatIsNotTheSellersOwn() {
        done(bert, given.folder(product("p" + own, "Berts " + own, "sku-" + own)));

        var job =
                done(
                        anna,
                        given.folder(
                                category("c" + own, null, "Cat " + own),
                                seller("s" + own, "Shop " + own),
                                product("p" + own, "Annas " + own, "sku-" + own),
                                offer("p" + own, "sku-" + own, "s" + own, "12.50")));

        assertThat(given.lines(job))
                .containsExactly(
                        "categories created=0 updated=0 skipped=0 refused=1",
                        "sellers created=0 updated=0 skipped=0 refused=1",
                        "products created=1 updated=0 skipped=0 refused=0",
                        "offers created=0 updated=0 skipped=0 refused=1");
        assertThat(statuses("Berts " + own)).hasSize(1);
    }

    @Test
    void doesNotFindTheImportsOfAnotherSeller() {
        var job = done(bert, given.folder(product("p" + own, "Berts " + own, "sku-" + own)));

        people.as(
                anna,
                () -> {
                    notFound(() -> queries.job(job));
                    notFound(() -> runs.undo(job));
                    notFound(() -> runs.commit(job));
                    notFound(() -> runs.cancel(job));
                    notFound(() -> intake.recheck(job, "lines", java.util.Map.of()));
                    assertThat(
                                    queries.rows(
                                            new ImportRowFilter(job, null, null),
                                            PageRequest.of(0, 10)))
                            .isEmpty();
                    assertThat(queries.jobs(PageRequest.of(0, 100)))
                            .noneMatch(row -> row.id().equals(job));
                });
    }

    @Test
    void mayNotReadTheServersDisk() {
        people.as(
                anna,
                () ->
                        assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(
                                        () -> intake.path(given.folder(), StartImport.in(EUR))));
    }

    @Test
    void proposesWhatItChangesOfApprovedProducts() {
        done(anna, given.folder(product("p" + own, "Chair " + own, "sku-" + own)));
        inTransaction("update product set status = 'APPROVED' where title = 'Chair " + own + "'");

        var job = done(anna, given.folder(product("p" + own, "Armchair " + own, "sku-" + own)));

        assertThat(given.lines(job))
                .containsExactly("products created=0 updated=1 skipped=0 refused=0");
        assertThat(statuses("Chair " + own)).containsExactly("APPROVED");
        assertThat(proposed()).containsExactly("Armchair " + own);
    }

    @Test
    void undoesItsOwnImport() {
        var job = done(anna, given.folder(product("p" + own, "Chair " + own, "sku-" + own)));

        people.as(anna, () -> runs.undo(job));

        assertThat(statuses("Chair " + own)).isEmpty();
    }

    private static void notFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }

    private UUID done(SignedIn who, Path folder) {
        var job =
                people.asGet(
                        who,
                        () -> {
                            try (var content = Files.newInputStream(folder.resolve("rows.lines"))) {
                                return intake.upload("rows.lines", content, StartImport.in(EUR));
                            } catch (IOException failure) {
                                throw new UncheckedIOException(failure);
                            }
                        });
        given.await(job, ImportStatus.READY);
        people.as(who, () -> runs.commit(job));
        given.await(job, ImportStatus.DONE);
        return job;
    }

    private List<String> statuses(String title) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        select status from product
                                                         where title = :title
                                                           and deleted_at is null
                                                        """)
                                                .param("title", title)
                                                .query(String.class)
                                                .list()));
    }

    private List<String> proposed() {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        select proposed ->> 'title' from product_change
                                                         where status = 'PROPOSED'
                                                           and proposed ->> 'title' like :title
                                                        """)
                                                .param("title", "%" + own)
                                                .query(String.class)
                                                .list()));
    }

    private void inTransaction(String sql) {
        ActingAs.system(() -> transactions.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
