package services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.imports.ImportScenarios.category;
import static services.imports.ImportScenarios.offer;
import static services.imports.ImportScenarios.product;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import domain.imports.ImportStatus;
import domain.shared.Refused;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

@IntegrationTest
class UndoTest {

    @Autowired ImportScenarios given;
    @Autowired ImportRuns runs;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void removesWhatWasMadeSoThatTheSameFileMakesItAgain() {
        var folder = everything("Chair ");
        var job = given.done(folder);

        undo(job);

        assertThat(given.job(job).status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(count("product where deleted_at is null and title like '%" + own + "'"))
                .isZero();
        assertThat(count("offer where deleted_at is null and seller_sku = 'sku-" + own + "'"))
                .isZero();
        assertThat(count("category where names ->> 'en' = 'Cat " + own + "'")).isZero();
        assertThat(given.lines(given.done(folder)))
                .contains(
                        "products created=1 updated=0 skipped=0 refused=0",
                        "offers created=1 updated=0 skipped=0 refused=0");
    }

    @Test
    void putsBackWhatWasChanged() {
        given.done(everything("Chair "));
        var second = given.done(everything("Armchair "));
        assertThat(count("product where title = 'Armchair " + own + "'")).isOne();

        undo(second);

        assertThat(count("product where title = 'Chair " + own + "'")).isOne();
        assertThat(given.lines(given.ready(everything("Armchair "))))
                .contains("products created=0 updated=1 skipped=0 refused=0");
    }

    @Test
    void refusesWhatIsNotTheLastImport() {
        var first = given.done(everything("Chair "));
        given.done(everything("Armchair "));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undo(first))
                .withMessageContaining("undo that first");
    }

    @Test
    void refusesWhenSomethingWasChangedSince() {
        var job = given.done(everything("Chair "));
        update("update product set version = version + 1 where title = 'Chair " + own + "'");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undo(job))
                .withMessageContaining("1 of its products have been changed since");
    }

    private Path everything(String title) {
        return given.folder(
                category("c" + own, null, "Cat " + own),
                seller("s" + own, "Shop " + own),
                product("p" + own, title + own, "sku-" + own),
                offer("p" + own, "sku-" + own, "s" + own, "12.50"));
    }

    private void undo(UUID job) {
        ActingAs.system(() -> runs.undo(job));
    }

    private int count(String what) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql("select count(*) from " + what)
                                                .query(Integer.class)
                                                .single()));
    }

    private void update(String sql) {
        ActingAs.system(() -> transactions.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
