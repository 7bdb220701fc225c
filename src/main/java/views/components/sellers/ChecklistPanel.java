package views.components.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableFunction;
import domain.sellers.Checklist;
import domain.sellers.ChecklistItem;
import java.util.Optional;
import views.components.Texts;

/** What must be done before a seller may sell, and how far it is. */
public final class ChecklistPanel extends Composite<Div> {

    private final SerializableFunction<ChecklistItem, Optional<Component>> wayToDoIt;

    /** For people who only look. */
    public ChecklistPanel() {
        this(_ -> Optional.empty());
    }

    /**
     * @param wayToDoIt where an open item leads, if anywhere
     */
    public ChecklistPanel(SerializableFunction<ChecklistItem, Optional<Component>> wayToDoIt) {
        this.wayToDoIt = wayToDoIt;
        getContent().addClassName("checklist");
    }

    public void show(Checklist checklist) {
        var all = checklist.items().size();
        var summary = new Span(Texts.of("sellers.checklist.summary", checklist.done(), all));
        var bar = new ProgressBar(0, Math.max(1, all), checklist.done());
        bar.getElement().setAttribute("aria-label", summary.getText());
        var list = new OrderedList();
        checklist.items().forEach(item -> list.add(line(item)));
        getContent().removeAll();
        getContent().add(summary, bar, list);
    }

    private ListItem line(ChecklistItem item) {
        var label = new Span(item.label());
        label.addClassName("checklist-label");
        var hint = new Span(hintOf(item));
        hint.addClassName("quiet");
        var words = new Div(label, hint);
        words.addClassName("checklist-words");
        var line = new ListItem(words);
        if (item.isOpen()) {
            wayToDoIt.apply(item).ifPresent(line::add);
        }
        line.add(SellerLabels.badge(item.progress()));
        return line;
    }

    private static String hintOf(ChecklistItem item) {
        var counted =
                item.kind().counts()
                        ? Texts.of("sellers.checklist.at-least", item.amount()) + " "
                        : "";
        var optional = item.mandatory() ? "" : " " + Texts.of("sellers.checklist.optional");
        return counted + item.hint() + optional;
    }
}
