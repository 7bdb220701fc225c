package app.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import services.shared.ActingAs;
import services.shared.LazyCommit;

/** Listeners and jobs: whatever runs in the background runs as the system. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class BackgroundWork {

    @Bean
    TaskDecorator asTheSystem() {
        // What was not done before the power failed is done again: events are kept with what
        // caused them, jobs find what is left.
        return work -> () -> ActingAs.system(() -> LazyCommit.run(work));
    }
}
