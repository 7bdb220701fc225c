package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A file becomes products after a preview, with an account of every row, and only once. */
class ImportIT {

    private static final String TABLE =
            """
            sku,title,brand,category,price,currency
            HARZ-1,Kettle Wernigerode,Harz,Home & Kitchen > Tableware,24.90,EUR
            HARZ-2,Teapot Wernigerode,Harz,Home & Kitchen > Tableware,31.50,EUR
            HARZ-3,Jug Wernigerode,Harz,Home & Kitchen > Tableware,dear,EUR
            """;

    private final RunningConsole console = RunningConsole.shared();

    @Test
    void takesAFileInAndTellsOfEveryRow() throws IOException {
        try (var context = console.at("admin").context()) {
            var page = context.newPage();
            var complaints = Complaints.of(context);
            upload(page);
            assertThat(offers(page)).hasText(counts(2, 0, 0, 1));
            assertNotInCatalogue();

            page.getByRole(AriaRole.BUTTON, named("Take in")).click();
            assertThat(page.getByText("Every row is accounted for below.")).isVisible();
            assertThat(offers(page)).hasText(counts(2, 0, 0, 1));
            assertThat(refusedRows(page))
                    .contains("HARZ-3")
                    .contains("dear")
                    .doesNotContain("HARZ-1");
            assertInCatalogue();

            upload(page);
            assertThat(offers(page)).hasText(counts(0, 0, 2, 1));
            page.getByRole(AriaRole.BUTTON, named("Cancel import")).click();
            assertThat(page.getByText("Cancelled").first()).isVisible();
            complaints.assertNone();
        }
    }

    private static void upload(Page page) {
        SmallImport.begin(page, "operator/imports", "harz.csv", TABLE);
        assertThat(page.getByText("Ready to take in")).isVisible();
    }

    private static Locator offers(Page page) {
        return page.locator(".import-counts tr")
                .filter(new Locator.FilterOptions().setHasText("Offers"));
    }

    private static String counts(int created, int updated, int skipped, int refused) {
        return "Offers%d%d%d%d%d"
                .formatted(
                        created + updated + skipped + refused, created, updated, skipped, refused);
    }

    private static String refusedRows(Page page) throws IOException {
        var download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName("Download refused rows"))
                                        .click());
        return Files.readString(download.path());
    }

    private void assertNotInCatalogue() {
        try (var context = console.visitor(1440, 900)) {
            var page = context.newPage();
            page.navigate("/search?q=wernigerode");
            assertThat(
                            page.locator(".card")
                                    .filter(new Locator.FilterOptions().setHasText("Wernigerode")))
                    .hasCount(0);
        }
    }

    private void assertInCatalogue() {
        try (var context = console.visitor(1440, 900)) {
            var page = context.newPage();
            page.navigate("/search?q=kettle+wernigerode");
            page.locator(".card a")
                    .filter(new Locator.FilterOptions().setHasText("Kettle Wernigerode"))
                    .click();
            assertThat(page.locator(".big-price")).containsText("24.90");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
