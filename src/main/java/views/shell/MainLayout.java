package views.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Locale;
import services.search.GlobalSearch;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import views.components.Formats;
import views.components.Texts;

/** The frame of the console: navigation at the side; search, place and person at the top. */
@Layout
@AnonymousAllowed
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Navigation navigation = new Navigation();
    private final Trail trail = new Trail();
    private final GlobalSearch search;

    MainLayout(GlobalSearch search, CurrentUser currentUser, AccountMenu accountMenu) {
        this.search = search;
        var user = currentUser.signedIn();
        user.ifPresent(MainLayout::speakTheLanguageOf);

        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(navigation));
        navigation.show();
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.menu"));
        addToNavbar(toggle, trail, searchButton(), accountMenu.create());
        user.filter(person -> person.viewedBy() != null)
                .ifPresent(person -> addToNavbar(accountMenu.viewingAs(person)));
        Shortcuts.addShortcutListener(this, this::openSearch, Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        addClassName("console");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        trail.show(event.getLocation().getPath(), getContent());
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    private static void speakTheLanguageOf(SignedIn person) {
        var ui = UI.getCurrentOrThrow();
        ui.setLocale(Locale.forLanguageTag(person.locale()));
        Formats.useZone(ui, ZoneId.of(person.timeZone()));
    }

    private static Div brand() {
        var home = new Anchor("console", "RefCommerce");
        home.addClassName("brand-name");
        var mark = new Span("R");
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(mark, home);
        brand.addClassName("brand");
        return brand;
    }

    private Button searchButton() {
        var icon = new Icon(VaadinIcon.SEARCH);
        var hint = new Span(Texts.of("shell.search.hint"));
        hint.addClassName("search-hint");
        var label = new Span(Texts.of("shell.search"));
        label.addClassName("search-label");
        var button = new Button(new Div(icon, label, hint), _ -> openSearch());
        button.addClassName("search-button");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.of("shell.search"));
        return button;
    }

    private void openSearch() {
        new SearchDialog(search).open();
    }
}
