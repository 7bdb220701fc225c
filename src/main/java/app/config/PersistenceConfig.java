package app.config;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import services.shared.ScopedTransactions;

/** Transactions that tell the database whose rows they may touch, and the clock. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfig {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entities, DataSource dataSource) {
        return new ScopedTransactions(entities, dataSource);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
