package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the pages of a browser complained about: errors on its console and failed scripts. */
final class Complaints {

    private final List<String> all = new CopyOnWriteArrayList<>();

    private Complaints() {}

    static Complaints of(BrowserContext context) {
        var complaints = new Complaints();
        context.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.all.add(message.page().url() + ": " + message.text());
                    }
                });
        context.onWebError(error -> complaints.all.add(error.page().url() + ": " + error.error()));
        return complaints;
    }

    void assertNone() {
        assertThat(all).as("errors on the browser's console").isEmpty();
    }
}
