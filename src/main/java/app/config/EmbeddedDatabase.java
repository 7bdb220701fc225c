package app.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database that needs no installing: a PostgreSQL server of our own in the data directory, on
 * unless {@code spring.datasource.url} is set.
 *
 * <p>It has two roles besides its superuser: the owner, which migrates, and the application's,
 * which owns nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "never", matchIfMissing = true)
class EmbeddedDatabase {

    static final String DATABASE = "refcommerce";
    static final String OWNER = "refcommerce_owner";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int SECONDS_TO_STOP = 30;

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${refcommerce.data-directory}") Path data,
            @Value("${refcommerce.database.application-role}") String applicationRole)
            throws IOException, SQLException {
        var directory = data.resolve("pg").toAbsolutePath();
        Files.createDirectories(directory.getParent());
        stopOrphan(directory);
        var postgres =
                EmbeddedPostgres.builder()
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
                        .setServerConfig("random_page_cost", "1.1")
                        .start();
        createRoles(postgres, applicationRole);
        log.info("Embedded PostgreSQL runs on port {} in {}", postgres.getPort(), directory);
        return postgres;
    }

    @Bean
    JdbcConnectionDetails applicationConnection(
            EmbeddedPostgres postgres,
            @Value("${refcommerce.database.application-role}") String role) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return role;
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl(role, DATABASE);
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return OWNER;
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl(OWNER, DATABASE);
            }
        };
    }

    private static void createRoles(EmbeddedPostgres postgres, String applicationRole)
            throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login");
            }
            if (!exists(statement, "pg_roles where rolname = '" + applicationRole + "'")) {
                statement.execute("create role " + applicationRole + " login");
            }
            if (!exists(statement, "pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static boolean exists(java.sql.Statement statement, String what) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + what)) {
            return found.next();
        }
    }

    /** A killed JVM leaves PostgreSQL running, and the next start would fail on its pid file. */
    private static void stopOrphan(Path directory) throws IOException {
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
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping PostgreSQL", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("PostgreSQL of a killed run does not stop", failure);
        }
    }
}
