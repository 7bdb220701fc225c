package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest buys two products of two sellers on a phone, with and without scripts. */
class GuestBuysIT {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    private final RunningConsole console = RunningConsole.shared();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void buysFromTwoSellersWithoutAnAccount(boolean scripts) {
        try (var context =
                console.visitor(
                        PHONE_WIDTH,
                        PHONE_HEIGHT,
                        options -> options.setJavaScriptEnabled(scripts))) {
            var complaints = Complaints.of(context);
            var page = context.newPage();

            put(page, "husum", "Table lamp Husum", scripts);
            put(page, "ubud", "Rattan lamp Ubud", scripts);
            page.navigate("/cart");
            assertThat(page.locator(".basket-part")).hasCount(2);
            fits(page);
            page.locator(".basket-sum .button.wide").click();

            fillAddress(page);
            fits(page);
            page.locator("form[action='/checkout/address'] .button").click();
            assertThat(page.locator(".choices")).hasCount(2);
            fits(page);
            page.locator("form[action='/checkout/shipping'] .button").click();
            assertThat(page.locator("button.pay")).isVisible();
            fits(page);
            page.locator("button.pay").click();

            assertThat(heading(page)).hasText("Thank you for your order");
            assertThat(page.locator(".order-number strong")).hasText(Pattern.compile("\\d{6,}"));
            fits(page);
            page.navigate("/cart");
            assertThat(page.locator(".basket-line")).hasCount(0);
            keepsItsToken(context);
            complaints.assertNone();
        }
    }

    private static void put(Page page, String words, String title, boolean scripts) {
        page.navigate("/search?q=" + words);
        page.locator(".card a").filter(named(title)).first().click();
        page.locator(".best form.add button").click();
        if (scripts) {
            assertThat(page.locator(".said")).isVisible();
            assertThat(page.locator(".cart-count")).isVisible();
        } else {
            assertThat(page).hasURL(Pattern.compile(".*/cart"));
        }
    }

    private static void fillAddress(Page page) {
        page.locator("[name=email]").fill("guest@shop.example");
        page.locator("[name=ship-name]").fill("Gerda Guest");
        page.locator("[name=ship-street]").fill("Weg 1");
        page.locator("[name=ship-postal-code]").fill("10115");
        page.locator("[name=ship-city]").fill("Berlin");
        page.locator("[name=ship-country]").selectOption(new SelectOption().setValue("DE"));
    }

    /** Nothing is wider than the phone. */
    private static void fits(Page page) {
        assertThat(page.locator("h1")).isVisible();
        var width = page.locator("main").boundingBox().width;
        assertThat(width).isLessThanOrEqualTo(PHONE_WIDTH);
    }

    private static void keepsItsToken(BrowserContext context) {
        assertThat(context.cookies())
                .filteredOn(cookie -> cookie.name.equals("cart"))
                .singleElement()
                .matches(cookie -> cookie.httpOnly, "no script can read it");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
