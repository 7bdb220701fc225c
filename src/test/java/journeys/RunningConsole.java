package journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The demo marketplace and a browser in front of it; one of both for all journeys of a run. */
final class RunningConsole {

    private static Optional<RunningConsole> shared = Optional.empty();

    private final ConsoleProcess process;
    private final Chromium chromium = new Chromium();

    private RunningConsole(ConsoleProcess process) {
        this.process = process;
    }

    static synchronized RunningConsole shared() {
        if (shared.isEmpty()) {
            try {
                var data = Files.createTempDirectory(Path.of("target"), "journey-data-");
                var process =
                        ConsoleProcess.start(
                                data.toAbsolutePath(),
                                List.of("-Xmx1g"),
                                "--refcommerce.demo=true");
                Runtime.getRuntime().addShutdownHook(new Thread(process::close));
                shared = Optional.of(new RunningConsole(process));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shared.get();
    }

    String address() {
        return process.address();
    }

    ConsoleProcess process() {
        return process;
    }

    Browser browser() {
        return chromium.browser();
    }

    /** A browser of its own: own cookies, English, the given size. */
    BrowserContext visitor(int width, int height) {
        return browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address())
                                .setLocale(Locale.UK.toLanguageTag())
                                .setViewportSize(width, height));
    }

    /** A desktop browser in which somebody has logged in and sees their first screen. */
    Page loggedIn(String email, String password) {
        var page = visitor(1440, 900).newPage();
        logIn(page, email, password);
        return page;
    }

    static void logIn(Page page, String email, String password) {
        page.navigate("/login");
        page.locator("input[name=username]").first().fill(email);
        page.locator("input[name=password]").first().fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
