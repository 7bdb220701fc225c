package journeys;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import journeys.Screens.Screen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page can be used by everybody, on a desk and on a phone, in light and in dark: axe-core
 * finds nothing serious, and nothing is wider than the screen. A page is opened once and changed in
 * place, because opening it takes longer than looking at it.
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

    /** How a page is looked at. */
    private record Sight(int width, int height, ColorScheme look) {

        @Override
        public String toString() {
            return look.name().toLowerCase(Locale.ROOT) + ", " + width + " wide";
        }
    }

    private static final List<Sight> SIGHTS =
            List.of(
                    new Sight(1440, 900, ColorScheme.LIGHT),
                    new Sight(1440, 900, ColorScheme.DARK),
                    new Sight(360, 740, ColorScheme.DARK),
                    new Sight(360, 740, ColorScheme.LIGHT));

    private final RunningConsole console = RunningConsole.shared();
    private List<Screen> screens;

    @BeforeAll
    void findScreens() {
        screens = Screens.of(console).all();
    }

    @Test
    void hasNoPageForVisitorsThatKeepsPeopleOut() {
        assertSoftly(
                softly -> {
                    try (var visitor = console.visitor(1440, 900)) {
                        check(softly, visitor, SHOP);
                        check(
                                softly,
                                visitor,
                                pathsOf(screens.stream().filter(Screen::isPublic).toList()));
                    }
                });
    }

    @Test
    void hasNoScreenThatKeepsPeopleOut() {
        assertSoftly(
                softly -> {
                    var left = screens.stream().filter(screen -> !screen.isPublic()).toList();
                    for (var user : List.of("shopper", "admin", "kopi-kita")) {
                        var held = Screens.permissionsOf(user);
                        // Whose look follows the browser's, so that it can be changed in place.
                        try (var context = console.at(user, 1440, 900, ColorScheme.NO_PREFERENCE)) {
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

    private static List<String> pathsOf(List<Screen> screens) {
        return screens.stream().map(Screen::path).toList();
    }

    private static void check(SoftAssertions softly, BrowserContext context, List<String> paths) {
        var page = context.newPage();
        for (var path : paths) {
            look(page, SIGHTS.getFirst());
            page.navigate("/" + path);
            for (var sight : SIGHTS) {
                look(page, sight);
                waitUntilShown(page);
                var place = "/" + path + " (" + sight + ")";
                softly.assertThat(graveViolations(page)).as("violations on " + place).isEmpty();
                softly.assertThat(tooWide(page)).as("wider than the screen: " + place).isEmpty();
            }
        }
    }

    private static void look(Page page, Sight sight) {
        page.setViewportSize(sight.width(), sight.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(sight.look()));
        // What follows from the new size begins to move with the next frame.
        page.evaluate(
                "() => new Promise(done =>"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => done())))");
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
