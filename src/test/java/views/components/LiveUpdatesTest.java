package views.components;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.live.LiveFeed;
import services.live.Topic;
import services.people.PeopleScenarios;
import views.shell.Identity;

@IntegrationTest
class LiveUpdatesTest extends SpringBrowserlessTest {

    private static final Topic TOPIC = Topic.of("live-updates-test");

    @Autowired PeopleScenarios given;
    @Autowired LiveFeed feed;

    private final AtomicInteger refreshed = new AtomicInteger();

    @Test
    void refreshesForWhomTheScreenWasBuilt() throws InterruptedException {
        given.signIn(given.operator());
        show();

        change();

        assertThat(refreshed).hasValue(1);
    }

    @Test
    void leavesAScreenAloneWhenItsSessionHasBecomeSomebodyElse() throws InterruptedException {
        given.signIn(given.operator());
        show();

        Identity.become(given.shopper());
        change();

        assertThat(refreshed).hasValue(0);
    }

    private void show() {
        var part = new Div();
        LiveUpdates.refresh(part, feed, refreshed::incrementAndGet, TOPIC);
        UI.getCurrent().add(part);
    }

    private void change() throws InterruptedException {
        var told = new CountDownLatch(1);
        // Subscribed later than the screen, so told later; subscribers are told in no fixed order.
        var end = feed.subscribe(java.util.Set.of(TOPIC), _ -> told.countDown());
        feed.changed(TOPIC);
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(Duration.ofMillis(300));
        end.run();
        runPendingSignalsTasks();
        roundTrip();
    }
}
