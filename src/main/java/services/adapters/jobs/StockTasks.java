package services.adapters.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import services.stock.internal.ExpiryJob;
import services.stock.internal.LowStockJob;

/** What has to happen to stock from time to time, on one node. */
@Configuration(proxyBeanMethods = false)
class StockTasks {

    private static final int SECONDS_BETWEEN_EXPIRIES = 15;
    private static final int SECONDS_BETWEEN_ALERTS = 300;

    @Bean
    RecurringTask<Void> stockExpiryTask(ObjectProvider<ExpiryJob> job) {
        return Tasks.recurring("stock-expiry", FixedDelay.ofSeconds(SECONDS_BETWEEN_EXPIRIES))
                .execute((_, _) -> job.getObject().run());
    }

    @Bean
    RecurringTask<Void> lowStockTask(ObjectProvider<LowStockJob> job) {
        return Tasks.recurring("stock-low", FixedDelay.ofSeconds(SECONDS_BETWEEN_ALERTS))
                .execute((_, _) -> job.getObject().run());
    }
}
