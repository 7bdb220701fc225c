package views.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import views.components.Texts;

/** Where one is: section, screen, and the thing looked at. */
final class Trail extends Composite<Nav> {

    private final OrderedList steps = new OrderedList();

    Trail() {
        getContent().add(steps);
        getContent().addClassName("trail");
        getContent().getElement().setAttribute("aria-label", Texts.of("shell.trail"));
    }

    void show(String path, Component content) {
        steps.removeAll();
        var section = "shell.section." + Navigation.sectionOf(path);
        Texts.find(Texts.locale(), section).ifPresent(text -> steps.add(new ListItem(text)));
        var screen =
                Navigation.entries().stream()
                        .filter(entry -> isAtOrBelow(path, entry))
                        .max(Comparator.comparingInt(entry -> plain(entry).length()));
        screen.ifPresent(entry -> steps.add(step(entry, plain(entry).equals(path))));
        if (content instanceof HasDynamicTitle titled
                && screen.filter(entry -> plain(entry).equals(path)).isEmpty()) {
            var here = new ListItem(titled.getPageTitle());
            here.getElement().setAttribute("aria-current", "page");
            steps.add(here);
        }
    }

    private static ListItem step(MenuEntry entry, boolean isHere) {
        var title = Navigation.title(entry);
        if (!isHere) {
            return new ListItem(new Anchor(plain(entry), title));
        }
        var here = new ListItem(new Span(title));
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static boolean isAtOrBelow(String path, MenuEntry entry) {
        var own = plain(entry);
        return path.equals(own) || (own.contains("/") && path.startsWith(own + "/"));
    }

    private static String plain(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
