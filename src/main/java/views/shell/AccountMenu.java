package views.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import services.people.SellerSwitch;
import services.people.ViewingAs;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import views.components.Texts;

/** The person at the top right: whom they work for, how the console looks, and the way out. */
@SpringComponent
class AccountMenu {

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;
    private final SellerSwitch sellerSwitch;
    private final ViewingAs viewingAs;

    AccountMenu(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            SellerSwitch sellerSwitch,
            ViewingAs viewingAs) {
        this.currentUser = currentUser;
        this.authentication = authentication;
        this.sellerSwitch = sellerSwitch;
        this.viewingAs = viewingAs;
    }

    Component create() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("account-menu");
        var user = currentUser.signedIn();
        if (user.isEmpty()) {
            bar.addItem(Texts.of("shell.log-in"), _ -> UI.getCurrentOrThrow().navigate("login"));
            return bar;
        }
        var person = user.get();
        var avatar = new Avatar(person.displayName());
        avatar.setAbbreviation(initials(person.displayName()));
        avatar.addClassName("account-avatar");
        var root = bar.addItem(avatar);
        root.setAriaLabel(Texts.of("shell.account-of", person.displayName()));
        var menu = root.getSubMenu();
        menu.addItem(identity(person)).setEnabled(false);
        offerSellers(menu, person);
        menu.addItem(
                Texts.of("shell.profile"), _ -> UI.getCurrentOrThrow().navigate("account/profile"));
        menu.addItem(
                Texts.of("shell.catalogue"),
                _ -> UI.getCurrentOrThrow().getPage().setLocation("/"));
        offerLooks(menu.addItem(Texts.of("shell.look")).getSubMenu());
        menu.addSeparator();
        menu.addItem(Texts.of("shell.log-out"), _ -> authentication.logout());
        return bar;
    }

    /** Tells, on every screen, that one looks through somebody else's eyes, and leads back. */
    Component viewingAs(SignedIn person) {
        var text = new Span(Texts.of("shell.viewing-as", person.displayName()));
        var end = new Button(Texts.of("shell.viewing-as.end"), _ -> become(viewingAs.end()));
        end.addThemeVariants(ButtonVariant.SMALL);
        var banner = new Div(text, end);
        banner.addClassName("viewing-as");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    /** Of the first two words; the avatar's own would be “NI(” for “Nordlicht Interior (owner)”. */
    private static String initials(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}")
                .matcher(name)
                .results()
                .limit(2)
                .map(MatchResult::group)
                .collect(Collectors.joining())
                .toUpperCase(Texts.locale());
    }

    private static Component identity(SignedIn person) {
        var name = new Span(person.displayName());
        name.addClassName("account-name");
        var email = new Span(person.email());
        email.addClassName("account-email");
        var both = new Div(name, email);
        both.addClassName("account-identity");
        return both;
    }

    private void offerSellers(SubMenu menu, SignedIn person) {
        if (person.memberships().size() < 2) {
            return;
        }
        var sellers = menu.addItem(Texts.of("shell.work-for")).getSubMenu();
        for (var place : person.memberships()) {
            var item =
                    sellers.addItem(
                            place.sellerName(), _ -> become(sellerSwitch.to(place.sellerId())));
            item.setCheckable(true);
            item.setChecked(place.sellerId().equals(person.activeSeller()));
            item.setEnabled(!place.sellerId().equals(person.activeSeller()));
        }
    }

    /** Screens built before belong to who one was: the console starts anew. */
    private static void become(SignedIn person) {
        Identity.become(person);
        UI.getCurrentOrThrow().getPage().setLocation("/console");
    }

    private static void offerLooks(SubMenu menu) {
        for (var look : Look.values()) {
            menu.addItem(
                    Texts.of("shell.look." + look.key()), _ -> look.choose(UI.getCurrentOrThrow()));
        }
    }
}
