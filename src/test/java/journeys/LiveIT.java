package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What one person changes, others see without doing anything. */
class LiveIT {

    private final RunningConsole console = RunningConsole.shared();

    @Test
    void showsOperatorsASellersNewNameWhileTheyLook() {
        try (var operator = console.at("moderator").context();
                var seller = console.at("soundwerk").context()) {
            var list = operator.newPage();
            list.navigate("/operator/sellers?q=soundwerk");
            assertThat(cell(list, "Soundwerk")).isVisible();
            mark(list);

            rename(seller.newPage(), "Soundwerk & Sons");
            assertThat(cell(list, "Soundwerk & Sons")).isVisible();
            rename(seller.newPage(), "Soundwerk");
            assertThat(cell(list, "Soundwerk & Sons")).hasCount(0);

            assertNotReloaded(list);
        }
    }

    @Test
    void showsShoppersANewPriceWhileTheyLook() {
        try (var shopper = console.visitor(360, 740);
                var seller = console.at("kopi-kita").context()) {
            var product = shopper.newPage();
            product.navigate("/p/pour-over-pot-sindoro");
            assertThat(product.locator(".big-price")).containsText("39");
            mark(product);

            var offers = seller.newPage();
            offers.navigate("/seller/products?q=Sindoro");
            offers.getByRole(AriaRole.LINK, named("Pour-over pot Sindoro")).click();
            setPrice(offers, "37.50");
            assertThat(product.locator(".big-price")).containsText("37.50");
            setPrice(offers, "39");
            assertThat(product.locator(".big-price")).containsText("39");

            assertNotReloaded(product);
        }
    }

    private static void rename(Page page, String name) {
        page.navigate("/seller/profile");
        page.getByLabel("Shop name").first().fill(name);
        page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
        assertThat(page.getByText("Saved").first()).isVisible();
        page.close();
    }

    private static void setPrice(Page page, String price) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit").setExact(true))
                .first()
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Price", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .fill(price);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(dialog).hasCount(0);
    }

    private static void mark(Page page) {
        page.evaluate("() => { window.notReloaded = true; }");
    }

    private static void assertNotReloaded(Page page) {
        assertThat(page.evaluate("() => window.notReloaded === true")).isEqualTo(true);
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
