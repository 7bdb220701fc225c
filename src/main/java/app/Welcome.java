package app;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the console where it is and, in a demo, who may log in. */
@Component
public class Welcome {

    /** Somebody who can log in to the demo marketplace. */
    public record DemoUser(String email, String password, String whatTheyAre) {}

    /** Knows the demo users, when there is a demo marketplace. */
    public interface DemoUsers {
        List<DemoUser> list();
    }

    private final ObjectProvider<DemoUsers> demoUsers;
    private int port;

    Welcome(ObjectProvider<DemoUsers> demoUsers) {
        this.demoUsers = demoUsers;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    // After every other start-up work, so that what is said is true.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        var text =
                new StringBuilder(
                        "\nRefCommerce is ready at http://localhost:%d/\n".formatted(port));
        text.append("The console is at http://localhost:%d/console\n".formatted(port));
        demoUsers
                .orderedStream()
                .flatMap(users -> users.list().stream())
                .forEach(user -> text.append(line(user)));
        System.out.println(text);
    }

    private static String line(DemoUser user) {
        return "  %-28s %-18s %s%n".formatted(user.email(), user.password(), user.whatTheyAre());
    }
}
