package app.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
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

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            ObjectProvider<EmbeddedServer> begunAhead,
            @Value("${refcommerce.data-directory}") Path data,
            @Value("${refcommerce.database.application-role}") String applicationRole) {
        return begunAhead
                .getIfAvailable(() -> EmbeddedServer.begin(data, applicationRole))
                .postgres();
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
}
