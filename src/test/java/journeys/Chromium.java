package journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser this machine has; nothing is downloaded. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-dev-shm-usage",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Path.of(
                Optional.ofNullable(System.getenv("REFCOMMERCE_BROWSER"))
                        .orElse("/usr/bin/chromium"));
    }
}
