package journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The demo marketplace and a browser in front of it; one of both for all journeys of a run. */
final class RunningConsole {

    static final String PASSWORD = "try-it-out";

    private static Optional<RunningConsole> shared = Optional.empty();

    private final Optional<ConsoleProcess> process;
    private final Chromium chromium = new Chromium();
    private final Map<String, String> sessions = new HashMap<>();

    private RunningConsole(Optional<ConsoleProcess> process) {
        this.process = process;
    }

    /** While writing journeys {@code -Drefcommerce.address} spares the start of a console. */
    static synchronized RunningConsole shared() {
        if (shared.isEmpty()) {
            shared =
                    Optional.of(
                            new RunningConsole(
                                    Optional.ofNullable(System.getProperty("refcommerce.address"))
                                                    .filter(address -> !address.isBlank())
                                                    .isPresent()
                                            ? Optional.empty()
                                            : Optional.of(startProcess())));
        }
        return shared.get();
    }

    private static ConsoleProcess startProcess() {
        try {
            var data = Files.createTempDirectory(Path.of("target"), "journey-data-");
            var process =
                    ConsoleProcess.start(
                            data.toAbsolutePath(), List.of("-Xmx1g"), "--refcommerce.demo=true");
            Runtime.getRuntime().addShutdownHook(new Thread(process::close));
            return process;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return process.map(ConsoleProcess::address)
                .orElseGet(() -> System.getProperty("refcommerce.address"));
    }

    /** What the console has logged as an error until now. */
    List<String> errors() {
        return process.map(ConsoleProcess::output).orElse(List.of()).stream()
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }

    Browser browser() {
        return chromium.browser();
    }

    /** A browser of its own: own cookies, English, the given size. */
    BrowserContext visitor(int width, int height) {
        return visitor(width, height, options -> options);
    }

    BrowserContext visitor(
            int width, int height, UnaryOperator<Browser.NewContextOptions> refinement) {
        var context =
                browser()
                        .newContext(
                                refinement.apply(
                                        new Browser.NewContextOptions()
                                                .setBaseURL(address())
                                                .setLocale(Locale.UK.toLanguageTag())
                                                .setTimezoneId("Europe/Berlin")
                                                .setViewportSize(width, height)));
        context.setDefaultTimeout(10_000);
        context.setDefaultNavigationTimeout(60_000);
        return context;
    }

    /** A desktop browser in which somebody has logged in and sees their first screen. */
    Page loggedIn(String email, String password) {
        var page = visitor(1440, 900).newPage();
        logIn(page, email, password);
        return page;
    }

    /**
     * A browser of a demo user who has logged in before; all of them share one session, so never
     * log out, switch sellers or lock the account in it.
     */
    BrowserContext at(String name, int width, int height, ColorScheme look) {
        var session = sessions.computeIfAbsent(name, this::session);
        var context =
                visitor(
                        width,
                        height,
                        options -> options.setStorageState(session).setColorScheme(look));
        context.addCookies(
                List.of(
                        new Cookie("refcommerce-look", look.name().toLowerCase(Locale.ROOT))
                                .setUrl(address())));
        return context;
    }

    Page at(String name) {
        return at(name, 1440, 900, ColorScheme.LIGHT).newPage();
    }

    private String session(String name) {
        try (var context = visitor(1440, 900)) {
            logIn(context.newPage(), demo(name), PASSWORD);
            return context.storageState();
        }
    }

    static String demo(String name) {
        return name + "@demo.example";
    }

    static void logIn(Page page, String email, String password) {
        page.navigate("/login");
        submit(page, email, password);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Fills the log-in form that is shown and sends it. */
    static void submit(Page page, String email, String password) {
        page.locator("input[name=username]").first().fill(email);
        page.locator("input[name=password]").first().fill(password);
        page.keyboard().press("Enter");
    }
}
