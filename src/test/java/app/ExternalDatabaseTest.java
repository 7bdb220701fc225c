package app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** An operator's own server, played by one that this test starts. */
class ExternalDatabaseTest {

    private final SecurityContextHolderStrategy identities =
            SecurityContextHolder.getContextHolderStrategy();

    /** Each application installs its own for the whole process; the tests' one is still in use. */
    @AfterEach
    void givesTheIdentitiesBackToTheApplicationOfTheOtherTests() {
        SecurityContextHolder.setContextHolderStrategy(identities);
    }

    @Test
    void migratesAsTheGivenUserAndWorksAsARoleThatOwnsNothing() throws Exception {
        var directory = Files.createTempDirectory(Path.of("target"), "external-");
        try (var server = EmbeddedPostgres.builder().start()) {
            createDatabase(server);

            try (var context =
                    new SpringApplicationBuilder(RefCommerceApplication.class)
                            .profiles("test")
                            .run(
                                    "--spring.datasource.url="
                                            + "jdbc:postgresql://localhost:%d/shop"
                                                    .formatted(server.getPort()),
                                    "--spring.datasource.username=shop_owner",
                                    "--spring.datasource.password=secret",
                                    "--refcommerce.data-directory=" + directory)) {
                var jdbc = context.getBean(JdbcClient.class);

                assertThat(context.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
                assertThat(jdbc.sql("select current_user").query(String.class).single())
                        .isEqualTo("refcommerce_app");
                assertThat(
                                jdbc.sql(
                                                "select tableowner from pg_tables where tablename = 'seller'")
                                        .query(String.class)
                                        .single())
                        .isEqualTo("shop_owner");
                assertThat(directory.resolve("pg")).doesNotExist();
            }
        }
    }

    private static void createDatabase(EmbeddedPostgres server) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role shop_owner login createrole password 'secret'");
            statement.execute("create database shop owner shop_owner");
        }
    }
}
