package services.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class LazyCommitTest {

    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    @Test
    void waitsForTheDiskUnlessToldOtherwise() {
        assertThat(setting()).isEqualTo("on");
        assertThat(LazyCommit.get(this::setting)).isEqualTo("off");
        assertThat(LazyCommit.get(() -> LazyCommit.notFor(this::setting))).isEqualTo("on");
        assertThat(LazyCommit.get(() -> LazyCommit.get(() -> true) ? setting() : ""))
                .isEqualTo("off");
        assertThat(setting()).isEqualTo("on");
    }

    private String setting() {
        String setting =
                transactions.execute(
                        _ -> jdbc.sql("show synchronous_commit").query(String.class).single());
        return setting;
    }
}
