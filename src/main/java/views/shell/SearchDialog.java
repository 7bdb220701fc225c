package views.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import services.search.GlobalSearch;
import services.search.SearchHit;
import views.components.Texts;

/** Finds things and screens by a few letters; Enter opens the first, arrows and Tab the others. */
final class SearchDialog extends Dialog {

    private record Target(String group, String title, String detail, String path) {}

    private static final int MILLIS_TYPING_PAUSE = 180;

    private final GlobalSearch search;
    private final Div results = new Div();
    private List<Target> shown = List.of();

    SearchDialog(GlobalSearch search) {
        this.search = search;
        var field = new TextField();
        field.setPlaceholder(Texts.of("shell.search.placeholder"));
        field.setAriaLabel(Texts.of("shell.search"));
        field.setPrefixComponent(new Icon(VaadinIcon.SEARCH));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLIS_TYPING_PAUSE);
        field.addValueChangeListener(event -> show(event.getValue()));
        field.addKeyPressListener(Key.ENTER, _ -> openFirst(field.getValue()));
        field.focus();

        results.addClassName("search-results");
        results.getElement().setAttribute("aria-live", "polite");
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", Texts.of("shell.search"));
        setWidth("min(40rem, 94vw)");
        setTop("10vh");
        add(field, results);
        show("");
    }

    private void show(String text) {
        shown = targets(text);
        results.removeAll();
        var group = "";
        for (var target : shown) {
            if (!target.group().equals(group)) {
                group = target.group();
                results.add(new H3(group));
            }
            results.add(link(target));
        }
        if (shown.isEmpty()) {
            results.add(new Paragraph(Texts.of("shell.search.nothing", text)));
        }
    }

    private void openFirst(String text) {
        // The pause after typing may not be over yet.
        show(text);
        shown.stream().findFirst().ifPresent(target -> open(target.path()));
    }

    private void open(String path) {
        close();
        UI.getCurrentOrThrow().navigate(path);
    }

    private Anchor link(Target target) {
        var title = new Span(target.title());
        var detail = new Span(target.detail());
        detail.addClassName("search-detail");
        var link = new Anchor(target.path(), title, detail);
        link.addClassName("search-hit");
        link.getElement().addEventListener("click", _ -> close());
        return link;
    }

    private List<Target> targets(String text) {
        var targets = new ArrayList<Target>();
        for (var hit : search.find(text)) {
            targets.add(
                    new Target(
                            Texts.of("shell.search.kind." + hit.kind().name()),
                            hit.title(),
                            hit.detail(),
                            path(hit)));
        }
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        Navigation.entries().stream()
                .filter(entry -> Navigation.title(entry).toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(
                        entry ->
                                targets.add(
                                        new Target(
                                                Texts.of("shell.search.screens"),
                                                Navigation.title(entry),
                                                "",
                                                entry.path().replaceFirst("^/", ""))));
        return targets;
    }

    private static String path(SearchHit hit) {
        return switch (hit.kind()) {
            case SELLER -> "operator/sellers/" + hit.id();
            case PRODUCT -> "operator/products/" + hit.id();
            case OWN_PRODUCT -> "seller/products/" + hit.id();
            case ORDER -> "operator/orders/" + hit.id();
            case OWN_ORDER -> "seller/orders/" + hit.id();
            case PERSON -> "operator/users/" + hit.id();
        };
    }
}
