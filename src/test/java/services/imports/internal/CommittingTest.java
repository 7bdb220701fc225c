package services.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.imports.ImportScenarios.seller;

import app.IntegrationTest;
import domain.imports.ImportStatus;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.imports.ImportScenarios;
import services.shared.ActingAs;

@IntegrationTest
class CommittingTest {

    /** Two full chunks and a bit. */
    private static final int ROWS = 2 * Chunks.SIZE + 10;

    private static final class Death extends RuntimeException {}

    @Autowired ImportScenarios given;
    @Autowired Jobs jobs;
    @Autowired Committing committing;
    @Autowired ImportWork work;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void goesOnAfterACrashWithoutDoubles() {
        var job = committing(given.ready(manySellers()));
        assertThatExceptionOfType(Death.class)
                .isThrownBy(
                        () ->
                                run(
                                        job,
                                        () -> {
                                            throw new Death();
                                        }));
        assertThat(sellers()).isEqualTo(Chunks.SIZE);

        work.run(job);

        assertThat(given.job(job).status()).isEqualTo(ImportStatus.DONE);
        assertThat(sellers()).isEqualTo(ROWS);
        assertThat(given.lines(job))
                .containsExactly(
                        "sellers created=%d updated=0 skipped=0 refused=0".formatted(ROWS));
    }

    @Test
    void stopsAfterTheChunkItIsAtAndSaysWhatWasTaken() {
        var job = committing(given.ready(manySellers()));

        run(job, () -> inTransaction(() -> jobs.requestCancel(job)));

        assertThat(given.job(job).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(sellers()).isEqualTo(Chunks.SIZE);
        assertThat(given.lines(job))
                .containsExactly(
                        "sellers created=%d updated=0 skipped=0 refused=%d"
                                .formatted(Chunks.SIZE, ROWS - Chunks.SIZE));
    }

    @Test
    void decidesAgainWhenAnotherImportWasFaster() {
        var folder = given.folder(seller("s" + own, "Shop " + own + " 1"));
        var slow = given.ready(folder);
        given.done(folder);

        work.run(committing(slow));

        assertThat(sellers()).isEqualTo(1);
        assertThat(given.lines(slow))
                .containsExactly("sellers created=0 updated=0 skipped=1 refused=0");
    }

    private Path manySellers() {
        return given.folder(
                IntStream.range(0, ROWS)
                        .mapToObj(i -> seller("s" + i + own, "Shop " + own + " " + i))
                        .toArray());
    }

    private UUID committing(UUID job) {
        inTransaction(() -> jobs.move(job, ImportStatus.COMMITTING, null));
        return job;
    }

    private void run(UUID job, Runnable afterChunk) {
        ActingAs.system(() -> committing.run(given.job(job), afterChunk));
    }

    private void inTransaction(Runnable runnable) {
        ActingAs.system(() -> transactions.executeWithoutResult(_ -> runnable.run()));
    }

    private int sellers() {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        "select count(*) from seller where display_name like :name")
                                                .param("name", "Shop " + own + "%")
                                                .query(Integer.class)
                                                .single()));
    }
}
