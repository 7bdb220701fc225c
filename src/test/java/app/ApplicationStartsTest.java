package app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationStartsTest {

    @Autowired JdbcClient jdbc;

    @Test
    void logsInToTheDatabaseAsARoleThatOwnsNothing() {
        var owned =
                jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Long.class)
                        .single();

        assertThat(owned).isZero();
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("refcommerce_app");
    }
}
