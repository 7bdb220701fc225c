package app.config;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL of the operator's own, given by {@code SPRING_DATASOURCE_URL}, {@code _USERNAME} and
 * {@code _PASSWORD}.
 *
 * <p>The given user migrates. The pool logs in as the same user but becomes the application's role
 * on every connection, unless {@code refcommerce.database.application-password} is set: then it
 * logs in as that role.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url")
class ExternalDatabase {

    private final String url;
    private final String user;
    private final String userPassword;
    private final String role;
    private final String password;

    ExternalDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String userPassword,
            @Value("${refcommerce.database.application-role}") String role,
            @Value("${refcommerce.database.application-password:}") String password) {
        this.url = url;
        this.user = user;
        this.userPassword = userPassword;
        this.role = role;
        this.password = password;
    }

    @Bean
    FlywayConnectionDetails ownerConnection() throws SQLException {
        createRole();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public String getPassword() {
                return userPassword;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    @Bean
    JdbcConnectionDetails applicationConnection() throws SQLException {
        createRole();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return password.isEmpty() ? user : role;
            }

            @Override
            public String getPassword() {
                return password.isEmpty() ? userPassword : password;
            }

            @Override
            public String getJdbcUrl() {
                return password.isEmpty() ? becomingTheRole() : url;
            }
        };
    }

    /** The driver hands start-up options to the server, so no connection is ever the owner. */
    private String becomingTheRole() {
        return url + (url.contains("?") ? "&" : "?") + "options=-c%20role=" + role;
    }

    private void createRole() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, userPassword);
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery(
                            "select 1 from pg_roles where rolname = '" + role + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + role + " nologin");
            statement.execute("grant " + role + " to current_user");
        }
    }
}
