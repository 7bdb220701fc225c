package services.adapters.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import services.payments.internal.InstructionWork;
import services.payments.internal.UnfinishedPayments;
import services.payments.internal.WebhookWork;
import services.shared.LazyCommit;

/** What payments have to do when nobody is waiting, each on one node at a time. */
@Configuration(proxyBeanMethods = false)
class PaymentTasks {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);

    @Bean
    RecurringTask<Void> webhookTask(ObjectProvider<WebhookWork> work) {
        return Tasks.recurring("payment-webhooks", FixedDelay.of(SOON))
                // What is lost in a power cut is still in the inbox, or asked for once more.
                .execute((_, _) -> LazyCommit.run(() -> work.getObject().run()));
    }

    @Bean
    RecurringTask<Void> instructionTask(ObjectProvider<InstructionWork> work) {
        return Tasks.recurring("payment-instructions", FixedDelay.of(SOON))
                .execute((_, _) -> LazyCommit.run(() -> work.getObject().run()));
    }

    @Bean
    RecurringTask<Void> unfinishedPaymentTask(ObjectProvider<UnfinishedPayments> work) {
        return Tasks.recurring("payments-unfinished", FixedDelay.of(NOW_AND_THEN))
                .execute((_, _) -> work.getObject().run());
    }
}
