package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shopper looks around without logging in, on any device, with and without scripts. */
class CatalogueIT {

    private final RunningConsole console = RunningConsole.shared();

    @ParameterizedTest
    @CsvSource({"360, 740", "1440, 900"})
    void leadsFromTheStartPageToASeller(int width, int height) {
        try (var context = console.visitor(width, height)) {
            var complaints = Complaints.of(context);
            var page = context.newPage();
            var requests = requestsOf(page);
            page.navigate("/");

            page.locator(".entrances a").filter(named("Home & Kitchen")).click();
            assertThat(page).hasTitle(Pattern.compile("Home & Kitchen.*"));
            page.locator(".subcategories a").filter(named("Lighting")).click();
            chooseFacet(page, width, "Brand", "Nordlicht");
            assertThat(page.locator(".chips")).containsText("Nordlicht");
            assertThat(page.locator(".card").filter(named("Rattan lamp Ubud"))).hasCount(0);
            page.locator(".card a").filter(named("Table lamp Husum")).click();
            assertThat(heading(page)).hasText("Table lamp Husum");
            page.locator(".best a").filter(named("Nordlicht Interior")).click();
            assertThat(heading(page)).hasText("Nordlicht Interior");

            assertThat(page.locator(".card")).not().hasCount(0);
            assertThat(context.cookies()).as("cookies of a shopper").isEmpty();
            assertThat(requests).as("console code").noneMatch(url -> url.contains("/VAADIN"));
            complaints.assertNone();
        }
    }

    @Test
    void findsWhatIsMistyped() {
        try (var context = console.visitor(360, 740)) {
            var page = context.newPage();
            page.navigate("/");

            page.getByRole(AriaRole.COMBOBOX).fill("headphnes");
            page.keyboard().press("Enter");

            assertThat(page.locator(".card").first()).containsText("eadphones");
            assertThat(page.locator(".notice")).isVisible();
        }
    }

    @Test
    void suggestsWhileOneTypes() {
        try (var context = console.visitor(1440, 900)) {
            var complaints = Complaints.of(context);
            var page = context.newPage();
            page.navigate("/");

            page.getByRole(AriaRole.COMBOBOX).pressSequentially("table la");
            page.getByRole(AriaRole.OPTION).filter(named("Table lamp Husum")).click();

            assertThat(heading(page)).hasText("Table lamp Husum");
            complaints.assertNone();
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var context =
                console.visitor(1440, 900, options -> options.setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate("/c/lighting");

            page.locator(".facet label")
                    .filter(named("Nordlicht"))
                    .first()
                    .locator("input")
                    .check();
            page.locator(".filters .apply").click();
            assertThat(page.locator(".chips")).containsText("Nordlicht");
            page.locator("input[name=q]").fill("husum");
            page.locator(".find button").click();
            page.locator(".card a").first().click();

            assertThat(heading(page)).hasText("Table lamp Husum");
            assertThat(page.locator(".big-price")).containsText("€");
        }
    }

    private static void chooseFacet(Page page, int width, String facet, String choice) {
        if (width < 860) {
            page.locator(".drawer > summary").click();
        }
        var box = page.locator("details.facet").filter(named(facet));
        if (box.getAttribute("open") == null) {
            box.locator("summary").click();
        }
        box.locator("label").filter(named(choice)).locator("input").check();
        page.waitForURL(Pattern.compile(".*Nordlicht.*", Pattern.CASE_INSENSITIVE));
    }

    private static List<String> requestsOf(Page page) {
        var all = new CopyOnWriteArrayList<String>();
        page.onRequest((Request request) -> all.add(request.url()));
        return all;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
