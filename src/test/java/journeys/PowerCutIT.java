package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A marketplace without a demo: the first administrator, a power cut, and what is left after it.
 */
class PowerCutIT {

    private static final Pattern FIRST_ADMIN =
            Pattern.compile("log in as (\\S+) with the password (\\S+) ");

    private final Browser browser = RunningConsole.shared().browser();

    @Test
    void losesNothing(@TempDir Path directory) throws IOException {
        var data = directory.resolve("data");
        var first = start(data);
        var address = first.address();
        var admin = firstAdmin(first);
        try (var context = visitor(address)) {
            var page = context.newPage();
            RunningConsole.logIn(page, admin.group(1), admin.group(2));
            callOneself(page, "Whoever Runs This");
        }
        assertIsInUse(data);
        first.kill();

        try (var second = start(data);
                var context = visitor(second.address())) {
            var page = context.newPage();
            RunningConsole.logIn(page, admin.group(1), admin.group(2));
            page.navigate("/account/profile");
            assertThat(page.getByLabel("Your name").first()).hasValue("Whoever Runs This");
            assertThat(second.output()).noneMatch(line -> FIRST_ADMIN.matcher(line).find());
        }
    }

    private static void assertIsInUse(Path data) throws IOException {
        try (var another = start(data)) {
            assertThat(another.exitCode()).isNotZero();
            assertThat(another.output())
                    .anyMatch(line -> line.contains("Another running instance uses"));
            assertThat(another.output()).noneMatch(line -> line.startsWith("\tat "));
            // The one that introduces the sentence.
            assertThat(another.output()).filteredOn(line -> line.contains(" ERROR ")).hasSize(1);
        }
    }

    private static ConsoleProcess start(Path data) throws IOException {
        return ConsoleProcess.start(data, List.of("-Xmx512m"), "--refcommerce.demo=false");
    }

    private static MatchResult firstAdmin(ConsoleProcess console) {
        var found =
                console.output().stream()
                        .flatMap(line -> FIRST_ADMIN.matcher(line).results())
                        .toList();
        assertThat(found).as("the password is told once").hasSize(1);
        return found.getFirst();
    }

    private static void callOneself(Page page, String name) {
        page.navigate("/account/profile");
        page.getByLabel("Your name").first().fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .first()
                .click();
        assertThat(page.getByText("Your profile is saved").first()).isVisible();
    }

    private BrowserContext visitor(String address) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"));
    }
}
