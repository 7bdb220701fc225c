package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People come in, go where they wanted to, become somebody else, and are kept out. */
class LogInIT {

    private final RunningConsole console = RunningConsole.shared();

    @Test
    void tellsThatThePasswordIsWrong() {
        try (var context = console.visitor(360, 740)) {
            var page = context.newPage();
            page.navigate("/login");

            RunningConsole.submit(page, "nobody@demo.example", "not-the-password");

            assertThat(page.getByText("E-mail address or password is wrong.")).isVisible();
        }
    }

    @Test
    void leadsToWhereOneWasGoing() {
        try (var context = console.visitor(1440, 900)) {
            var page = context.newPage();
            page.navigate("/operator/sellers?text=kopi");
            page.waitForURL(Pattern.compile(".*/login.*"));

            RunningConsole.submit(page, RunningConsole.demo("finance"), RunningConsole.PASSWORD);

            page.waitForURL(Pattern.compile(".*/operator/sellers.*"));
            assertThat(heading(page)).hasText("Sellers");
        }
    }

    @Test
    void switchesBetweenTheSellersOneOwns() {
        var page = console.loggedIn(RunningConsole.demo("nordlicht"), RunningConsole.PASSWORD);
        try (var _ = page.context()) {
            assertThat(page.locator("main, vaadin-app-layout").first())
                    .containsText("Nordlicht Interior");

            page.locator("vaadin-menu-bar.account-menu vaadin-menu-bar-button").first().click();
            item(page, "Work for").hover();
            item(page, "Work for").click();
            item(page, "Second Round").click();

            assertThat(page.locator("vaadin-app-layout")).containsText("Second Round");
        }
    }

    @Test
    void letsSupportLookThroughASellersEyesAndChangeNothing() {
        var page = console.loggedIn(RunningConsole.demo("support"), RunningConsole.PASSWORD);
        try (var _ = page.context()) {
            page.navigate("/operator/users?q=kopi-kita");
            page.getByRole(AriaRole.LINK, named("Kopi Kita")).first().click();
            page.getByRole(AriaRole.BUTTON, named("View as")).click();
            assertThat(page.locator(".viewing-as")).isVisible();

            page.navigate("/seller/profile");
            assertThat(page.getByLabel("Shop name").first()).not().isEditable();
            page.navigate("/account/profile");
            assertThat(page.getByLabel("Your name").first()).not().isEditable();

            page.navigate("/console");
            page.locator(".viewing-as").getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".viewing-as")).hasCount(0);
            assertThat(page.locator("vaadin-app-layout")).containsText("People");
        }
    }

    @Test
    void endsTheSessionsOfALockedAccountAtOnce() {
        var theirs = console.loggedIn(RunningConsole.demo("green-corner"), RunningConsole.PASSWORD);
        try (var _ = theirs.context()) {
            var admin = console.at("admin");
            admin.navigate("/operator/users?q=green-corner");
            admin.getByRole(AriaRole.LINK, named("Green Corner")).first().click();
            decide(admin, "Lock");

            theirs.navigate("/seller/products");
            assertThat(theirs.locator("input[name=username]").first()).isVisible();
            RunningConsole.submit(
                    theirs, RunningConsole.demo("green-corner"), RunningConsole.PASSWORD);
            assertThat(theirs.getByText("You are not logged in")).isVisible();

            decide(admin, "Unlock");
            admin.context().close();
        }
    }

    @Test
    void givesANewPasswordByMail() {
        try (var context = console.visitor(1440, 900)) {
            var page = context.newPage();
            var email = RunningConsole.demo("atelier-lune");
            page.navigate("/forgot-password");
            page.getByLabel("E-mail").first().fill(email);
            page.getByRole(AriaRole.BUTTON, named("Send the link")).click();
            assertThat(page.getByText("a link is on its way").first()).isVisible();

            page.navigate(linkMailedTo(email));
            page.getByLabel("New password").first().fill("a sentence nobody guesses");
            page.getByLabel("New password again").first().fill("a sentence nobody guesses");
            page.getByRole(AriaRole.BUTTON, named("Change password")).click();
            assertThat(page.getByText("Log in with it").first()).isVisible();

            RunningConsole.logIn(page, email, "a sentence nobody guesses");
            assertThat(page.locator("vaadin-app-layout")).containsText("Atelier Lune");
        }
    }

    private String linkMailedTo(String email) {
        var page = console.at("admin");
        try (var _ = page.context()) {
            page.navigate("/operator/mail?recipient=" + email);
            page.locator("vaadin-grid-cell-content").filter(text(email)).first().click();
            return page.locator(".mail-body a").getAttribute("href");
        }
    }

    private static void decide(Page admin, String action) {
        admin.getByRole(AriaRole.BUTTON, named(action)).click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("A test of the lock");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static Locator item(Page page, String text) {
        return page.locator("vaadin-menu-bar-item").filter(text(text)).last();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(name.length() < 8);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
