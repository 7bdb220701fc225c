package services.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the feed moving: ten times a second it tells local subscribers, sends what changed here to
 * the other nodes and receives what changed there. One connection of the pool belongs to it.
 */
@Component
class LiveFeedPump implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveFeedPump.class);
    private static final String CHANNEL = "refcommerce_live";
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(2);

    /** PostgreSQL's limit for a payload is 8000 bytes; a topic is at most 122. */
    private static final int TOPICS_PER_MESSAGE = 60;

    private final LiveFeed feed;
    private final DataSource dataSource;
    private final String self = UUID.randomUUID().toString();
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    LiveFeedPump(LiveFeed feed, DataSource dataSource) {
        this.feed = feed;
        this.dataSource = dataSource;
    }

    @Override
    public void start() {
        running = true;
        threads =
                List.of(
                        Thread.ofPlatform().daemon().name("live-feed").start(this::tellForever),
                        Thread.ofPlatform()
                                .daemon()
                                .name("live-feed-nodes")
                                .start(this::exchangeForever));
    }

    /** Waits until both have seen it, or the pool would close the connection under one of them. */
    @Override
    public void stop() {
        running = false;
        try {
            for (var thread : threads) {
                var _ = thread.join(REST_AFTER_FAILURE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tellForever() {
        while (running) {
            feed.tell();
            rest(BEAT);
        }
    }

    private void exchangeForever() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException failure) {
                if (running) {
                    log.warn("Lost the live connection to other nodes, trying again", failure);
                    rest(REST_AFTER_FAILURE);
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            sendToOthers(connection, feed.takeForOthers());
            var received = postgres.getNotifications((int) BEAT.toMillis());
            if (received == null) {
                continue;
            }
            for (var notification : received) {
                hear(notification.getParameter());
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten " + CHANNEL);
        }
    }

    private void sendToOthers(Connection connection, Set<Topic> topics) throws SQLException {
        var all = topics.stream().map(Topic::toString).toList();
        for (int from = 0; from < all.size(); from += TOPICS_PER_MESSAGE) {
            var part = all.subList(from, Math.min(from + TOPICS_PER_MESSAGE, all.size()));
            try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
                statement.setString(1, CHANNEL);
                statement.setString(2, self + "\n" + String.join("\n", part));
                statement.execute();
            }
        }
    }

    private void hear(String message) {
        var lines = message.split("\n", -1);
        if (lines[0].equals(self)) {
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            feed.heard(Topic.parse(lines[i]));
        }
    }

    private void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
