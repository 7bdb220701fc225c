package services.adapters.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import services.imports.ImportQueue;
import services.imports.internal.ImportWork;

/** Import jobs as scheduled tasks; a node that dies over one leaves it to the next. */
@Configuration(proxyBeanMethods = false)
class ImportTasks {

    private static final String NAME = "import";

    @Bean
    OneTimeTask<Void> importTask(ObjectProvider<ImportWork> work) {
        return Tasks.oneTime(NAME)
                .execute(
                        (instance, _) ->
                                work.getObject()
                                        .run(UUID.fromString(instance.getId().split(":")[0])));
    }

    @Bean
    ImportQueue importQueue(
            ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> importTask, Clock clock) {
        return (job, stage) -> {
            // The same stage may be due again, after a failure or with other columns.
            var instance = job + ":" + stage + ":" + clock.millis();
            var _ =
                    scheduler
                            .getObject()
                            .scheduleIfNotExists(importTask.instance(instance), clock.instant());
        };
    }
}
