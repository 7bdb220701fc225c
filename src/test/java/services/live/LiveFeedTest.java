package services.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LiveFeedTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Autowired LiveFeed feed;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource dataSource;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void tellsOnlyAfterTheCommitAndOnlyWhatWasAskedFor() {
        var one = Topic.of("test-thing", UUID.randomUUID());
        var other = Topic.of("test-thing", UUID.randomUUID());
        var heard = new CopyOnWriteArrayList<Set<Topic>>();
        var end = feed.subscribe(Set.of(one), heard::add);

        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> {
                            feed.changed(one);
                            feed.changed(other);
                            sleep();
                            assertThat(heard).isEmpty();
                        });

        await().atMost(SOON).until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(Set.of(one));
        end.run();
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        var topic = Topic.of("test-thing", UUID.randomUUID());
        var heard = new CopyOnWriteArrayList<Set<Topic>>();
        var end = feed.subscribe(Set.of(topic), heard::add);

        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            feed.changed(topic);
                            status.setRollbackOnly();
                        });
        sleep();

        assertThat(heard).isEmpty();
        end.run();
    }

    @Test
    void makesOneOfABurst() {
        var kind = "test-burst";
        var heard = new CopyOnWriteArrayList<Set<Topic>>();
        var end = feed.subscribe(Set.of(Topic.of(kind)), heard::add);

        for (int i = 0; i < 5_000; i++) {
            feed.changed(Topic.of(kind));
        }

        await().atMost(SOON).until(() -> !heard.isEmpty());
        sleep();
        assertThat(heard).hasSizeLessThanOrEqualTo(3);
        end.run();
    }

    @Test
    void goesOnAfterASubscriberFails() {
        var topic = Topic.of("test-thing", UUID.randomUUID());
        var heard = new CopyOnWriteArrayList<Set<Topic>>();
        var failing =
                feed.subscribe(
                        Set.of(topic),
                        _ -> {
                            throw new IllegalStateException("a screen that broke, on purpose");
                        });
        var end = feed.subscribe(Set.of(topic), heard::add);

        feed.changed(topic);

        await().atMost(SOON).until(() -> !heard.isEmpty());
        failing.run();
        end.run();
    }

    @Test
    void hearsWhatAnotherNodeSays() {
        var topic = Topic.of("test-thing", UUID.randomUUID());
        var heard = new CopyOnWriteArrayList<Set<Topic>>();
        var end = feed.subscribe(Set.of(topic), heard::add);

        // Another node is whoever notifies under another name.
        jdbc.sql("select pg_notify('refcommerce_live', :message)")
                .param("message", UUID.randomUUID() + "\n" + topic)
                .query((_, _) -> true)
                .list();

        await().atMost(SOON).until(() -> !heard.isEmpty());
        assertThat(heard).isEqualTo(List.of(Set.of(topic)));
        end.run();
    }

    @Test
    void saysToOtherNodesWhatChangedHere() throws Exception {
        var topic = Topic.of("test-thing", UUID.randomUUID());
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen refcommerce_live");
            var received = connection.unwrap(org.postgresql.PGConnection.class);

            feed.changed(topic);

            await().atMost(SOON)
                    .until(
                            () -> {
                                statement.execute("select 1");
                                var messages = received.getNotifications(100);
                                return messages != null
                                        && List.of(messages).stream()
                                                .anyMatch(
                                                        m ->
                                                                m.getParameter()
                                                                        .contains(
                                                                                topic.toString()));
                            });
            statement.execute("unlisten refcommerce_live");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
