package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import journeys.Screens.Screen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen opens for those who may see it, and is not there for all others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final String NOTHING_HERE = "There is nothing here";
    private static final String FAILED = "This page failed";

    private final RunningConsole console = RunningConsole.shared();
    private Screens screens;

    @BeforeAll
    void findScreens() {
        screens = Screens.of(console);
    }

    @ParameterizedTest
    @MethodSource("journeys.Screens#users")
    void opensWhatOneMaySeeAndNothingElse(String user) {
        var held = Screens.permissionsOf(user);
        try (var context = console.at(user).context()) {
            var complaints = Complaints.of(context);
            var page = context.newPage();
            assertSoftly(
                    softly -> {
                        for (var screen : screens.all()) {
                            if (screen.isOpenTo(held) && isTheirs(user, screen)) {
                                assertOpens(softly, page, screen);
                            } else {
                                assertThat(heading(page, screen))
                                        .as(screen.path())
                                        .isEqualTo(NOTHING_HERE);
                            }
                        }
                    });
            complaints.assertNone();
        }
        assertThat(console.errors()).as("errors in the console's log").isEmpty();
    }

    @Test
    void asksVisitorsToLogIn() {
        try (var context = console.visitor(1440, 900)) {
            var complaints = Complaints.of(context);
            var page = context.newPage();
            for (var screen : screens.all()) {
                page.navigate("/" + screen.path());
                if (screen.isPublic()) {
                    assertThat(heading(page)).isNotIn(NOTHING_HERE, FAILED);
                } else {
                    page.waitForURL(url -> url.contains("/login"));
                }
            }
            complaints.assertNone();
        }
    }

    /** What is Kopi Kita's alone; an approved product is one that all sellers may offer. */
    private static boolean isTheirs(String user, Screen screen) {
        var isOnesOwn =
                screen.path()
                        .matches("seller/(imports|orders|stock|returns|disputes)/[0-9a-f-]{36}");
        if (screen.path().matches("account/orders/\\d+")) {
            return user.equals("shopper");
        }
        return !isOnesOwn || user.equals("kopi-kita");
    }

    private static void assertOpens(SoftAssertions softly, Page page, Screen screen) {
        softly.assertThat(heading(page, screen))
                .as(screen.path())
                .isNotBlank()
                .isNotIn(NOTHING_HERE, FAILED);
    }

    private static String heading(Page page, Screen screen) {
        page.navigate("/" + screen.path());
        return heading(page);
    }

    private static String heading(Page page) {
        return page.locator("h1:visible").first().innerText().strip();
    }
}
