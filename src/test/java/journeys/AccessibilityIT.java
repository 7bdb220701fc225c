package journeys;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import journeys.Screens.Screen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page can be used by everybody: axe-core finds nothing serious, and nothing is wider than
 * the screen. A wide light one and a narrow dark one stand for all: colours do not know widths.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> SHOP =
            List.of(
                    "",
                    "c/home-kitchen",
                    "search?q=lamp",
                    "search?q=xyzxyzxyz",
                    "p/table-lamp-husum",
                    "p/reading-lamp-amrum",
                    "p/there-is-no-such-product",
                    "s/nordlicht-interior");

    private final RunningConsole console = RunningConsole.shared();
    private List<Screen> screens;

    @BeforeAll
    void findScreens() {
        screens = Screens.of(console).all();
    }

    @ParameterizedTest
    @CsvSource({"360, 740, DARK", "1440, 900, LIGHT"})
    void hasNoPageThatKeepsPeopleOut(int width, int height, ColorScheme look) {
        assertSoftly(
                softly -> {
                    try (var visitor = visitor(width, height, look)) {
                        check(softly, visitor, SHOP);
                        check(
                                softly,
                                visitor,
                                pathsOf(screens.stream().filter(Screen::isPublic).toList()));
                    }
                    var left = screens.stream().filter(screen -> !screen.isPublic()).toList();
                    for (var user : List.of("admin", "kopi-kita", "shopper")) {
                        var held = Screens.permissionsOf(user);
                        try (var context = console.at(user, width, height, look)) {
                            check(
                                    softly,
                                    context,
                                    pathsOf(
                                            left.stream()
                                                    .filter(screen -> screen.isOpenTo(held))
                                                    .toList()));
                        }
                        left = left.stream().filter(screen -> !screen.isOpenTo(held)).toList();
                    }
                    softly.assertThat(left).as("screens nobody has looked at").isEmpty();
                });
    }

    private BrowserContext visitor(int width, int height, ColorScheme look) {
        return console.visitor(width, height, options -> options.setColorScheme(look));
    }

    private static List<String> pathsOf(List<Screen> screens) {
        return screens.stream().map(Screen::path).toList();
    }

    private static void check(SoftAssertions softly, BrowserContext context, List<String> paths) {
        var page = context.newPage();
        for (var path : paths) {
            page.navigate("/" + path);
            waitUntilShown(page);
            softly.assertThat(graveViolations(page)).as("violations on /" + path).isEmpty();
            softly.assertThat(tooWide(page)).as("wider than the screen: /" + path).isEmpty();
        }
    }

    private static void waitUntilShown(Page page) {
        page.locator("h1:visible").first().waitFor();
        page.waitForFunction(
                "() => [...document.querySelectorAll('vaadin-grid')].every(grid => !grid.loading)");
        // Half faded in, everything lacks contrast.
        page.waitForFunction(
                "() => document.getAnimations().every(one => one.playState !== 'running'"
                        + " || one.effect.getComputedTiming().endTime === Infinity)");
    }

    private static List<String> graveViolations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> violations(rule).stream())
                        .limit(5)
                        .toList();
    }

    private static List<String> violations(Rule rule) {
        return rule.getNodes().stream()
                .filter(node -> !isInsideTabs(rule, node.getHtml()))
                .map(node -> rule.getId() + ": " + node.getHtml() + node.getFailureSummary())
                .toList();
    }

    /** The scroll container inside Vaadin's tabs stands between list and tab; readers skip it. */
    private static boolean isInsideTabs(Rule rule, String html) {
        return rule.getId().equals("aria-required-children") && html.startsWith("<vaadin-tabs ");
    }

    private static List<?> tooWide(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) return [];
                          return [...document.querySelectorAll('body *')]
                            .filter(one => one.getBoundingClientRect().right > width + 1)
                            .slice(0, 5)
                            .map(one => one.tagName + '.' + one.className);
                        }
                        """);
    }
}
