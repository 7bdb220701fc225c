package app.config;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The clockwork of jobs that outlive a process: rows of {@code scheduled_tasks}, picked by one node
 * each. (The library's own starter looks for a class that Spring Boot 4 has moved.)
 */
@Configuration(proxyBeanMethods = false)
class ScheduledJobs {

    private static final int THREADS = 4;

    /** A job whose node has been silent for four of these is given to another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        var recurring = recurring(tasks);
        var others = new ArrayList<>(tasks);
        others.removeAll(recurring);
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), others)
                .tableName("scheduled_tasks")
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Those that nobody asks for: they come back by themselves. */
    private static List<RecurringTask<?>> recurring(List<Task<?>> tasks) {
        var found = new ArrayList<RecurringTask<?>>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> recurring) {
                found.add(recurring);
            }
        }
        return found;
    }

    /** Not before the application is ready, which includes its database. */
    @Bean
    Starter schedulerStarter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    /** Starts the clockwork. */
    record Starter(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
