package services.imports.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Transactions of a job: those of a seller's job reach that seller's rows and no others, whatever
 * the job runs as.
 */
@Component
class JobTransactions {

    /** All commits and undos queue up here, so that none decides on what another is changing. */
    private static final long COMMITS = 0x1337_1a90_12c0L;

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    JobTransactions(TransactionOperations transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    <T> T get(Job job, Supplier<T> work) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            if (job.seller() != null) {
                                narrow(job.seller().toString());
                            }
                            return work.get();
                        }));
    }

    void run(Job job, Runnable work) {
        get(
                job,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** One after the other, across jobs and nodes, until the transaction is over. */
    void awaitTurn() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", COMMITS).query(row -> {});
    }

    private void narrow(String seller) {
        jdbc.sql("select set_config('refcommerce.scope', :seller, true)")
                .param("seller", seller)
                .query(row -> {});
    }
}
