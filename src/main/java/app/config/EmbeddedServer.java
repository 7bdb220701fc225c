package app.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of one data directory, which starts on a thread of its own while the
 * application gets ready. At most one process has one for a directory.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int SECONDS_TO_STOP = 30;

    private final CompletableFuture<EmbeddedPostgres> starting = new CompletableFuture<>();

    private EmbeddedServer() {}

    /**
     * Begins to start it and returns at once.
     *
     * @param data the application's data directory; the server's is {@code pg} in it
     * @throws DataDirectoryInUse when another process has one there
     */
    static EmbeddedServer begin(Path data, String applicationRole) {
        var directory = data.resolve("pg").toAbsolutePath();
        stopOrphan(directory);
        var server = new EmbeddedServer();
        Thread.ofPlatform()
                .name("database-start")
                .start(() -> server.start(directory, applicationRole));
        return server;
    }

    /** Waits until it runs and has its roles. */
    EmbeddedPostgres postgres() {
        return starting.join();
    }

    @Override
    public void close() {
        if (starting.isCompletedExceptionally()) {
            return;
        }
        try {
            postgres().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start(Path directory, String applicationRole) {
        try {
            Files.createDirectories(directory.getParent());
            var postgres = settings(directory).start();
            createRoles(postgres, applicationRole);
            log.info("Embedded PostgreSQL runs on port {} in {}", postgres.getPort(), directory);
            starting.complete(postgres);
        } catch (IOException | SQLException | RuntimeException failure) {
            starting.completeExceptionally(failure);
        }
    }

    private static EmbeddedPostgres.Builder settings(Path directory) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                // Spring closes the server itself, after the connection pool.
                .setRegisterShutdownHook(false)
                // zonky starts PostgreSQL with both off, as if no data mattered.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("random_page_cost", "1.1");
    }

    private static void createRoles(EmbeddedPostgres postgres, String applicationRole)
            throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "pg_roles where rolname = '" + EmbeddedDatabase.OWNER + "'")) {
                statement.execute("create role " + EmbeddedDatabase.OWNER + " login");
            }
            if (!exists(statement, "pg_roles where rolname = '" + applicationRole + "'")) {
                statement.execute("create role " + applicationRole + " login");
            }
            if (!exists(
                    statement, "pg_database where datname = '" + EmbeddedDatabase.DATABASE + "'")) {
                statement.execute(
                        "create database %s owner %s"
                                .formatted(EmbeddedDatabase.DATABASE, EmbeddedDatabase.OWNER));
            }
        }
    }

    private static boolean exists(java.sql.Statement statement, String what) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + what)) {
            return found.next();
        }
    }

    /** A killed JVM leaves PostgreSQL running, and the next start would fail on its pid file. */
    private static void stopOrphan(Path directory) {
        var pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (var channel =
                        FileChannel.open(
                                directory.resolve("epg-lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new DataDirectoryInUse(directory);
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
            var orphan =
                    ProcessHandle.of(pid)
                            .filter(
                                    process ->
                                            process.info()
                                                    .command()
                                                    .orElse("")
                                                    .endsWith("/postgres"));
            if (orphan.isPresent()) {
                log.warn("Stopping PostgreSQL {} that a killed run left behind", pid);
                orphan.get().destroy();
                orphan.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping PostgreSQL", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("PostgreSQL of a killed run does not stop", failure);
        }
    }
}
