package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import domain.imports.ImportStatus;
import java.util.List;
import views.components.Texts;

/** Where an import is on its way: file, check, preview, taken in. */
final class ImportSteps extends Composite<OrderedList> {

    private static final List<String> STEPS = List.of("file", "check", "preview", "taken");

    void show(ImportStatus status) {
        var list = getContent();
        list.addClassName("import-steps");
        list.removeAll();
        for (int step = 0; step < STEPS.size(); step++) {
            var item = new ListItem(Texts.of("imports.step." + STEPS.get(step)));
            if (step == current(status)) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
    }

    private static int current(ImportStatus status) {
        return switch (status) {
            case UPLOADED -> 0;
            case CHECKING, FAILED -> 1;
            case READY, CANCELLED -> 2;
            case COMMITTING, DONE, UNDONE -> 3;
        };
    }
}
