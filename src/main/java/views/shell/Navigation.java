package views.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import views.components.Texts;

/** The screens this person may open, by whom they are for; made from the views' annotations. */
final class Navigation extends Composite<Div> {

    /** Sections in their order; the key is what routes of the section begin with. */
    private static final List<String> SECTIONS = List.of("operator", "seller", "account");

    void show() {
        var all = entries();
        for (var section : SECTIONS) {
            var own =
                    all.stream().filter(entry -> sectionOf(entry.path()).equals(section)).toList();
            if (!own.isEmpty()) {
                getContent().add(nav(section, own));
            }
        }
    }

    /** Menu entries the person may open, in their order. */
    static List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .sorted(
                        Comparator.comparing(
                                entry -> Optional.ofNullable(entry.order()).orElse(1000.0)))
                .toList();
    }

    static String sectionOf(String path) {
        var plain = path.startsWith("/") ? path.substring(1) : path;
        var slash = plain.indexOf('/');
        return slash < 0 ? plain : plain.substring(0, slash);
    }

    static String title(MenuEntry entry) {
        return Texts.find(Texts.locale(), entry.title()).orElse(entry.title());
    }

    private static SideNav nav(String section, List<MenuEntry> entries) {
        var nav = new SideNav(Texts.of("shell.section." + section));
        for (var entry : entries) {
            var item = new SideNavItem(title(entry), "/" + withoutSlash(entry.path()));
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon().replace("vaadin:", "")));
            }
            // A screen's details light up their list, but home is not the list of everything.
            item.setMatchNested(withoutSlash(entry.path()).contains("/"));
            nav.addItem(item);
        }
        return nav;
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
