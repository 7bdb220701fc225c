package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import domain.catalog.FieldChange;
import java.util.List;
import views.components.Texts;

/** Old and new side by side, one line for each field that differs. Shows HTML as its text. */
public final class DifferenceTable extends Composite<Div> {

    public DifferenceTable(List<FieldChange> differences) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var title : List.of("catalog.diff.field", "catalog.diff.old", "catalog.diff.new")) {
            var cell = new NativeTableHeaderCell(Texts.of(title));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var change : differences) {
            add(table.getBody().addRow(), change);
        }
        table.addClassName("difference-table");
        getContent().addClassName("scroll-sideways");
        getContent().add(table);
    }

    private static void add(NativeTableRow row, FieldChange change) {
        var label = CatalogTexts.of(change.field());
        row.addHeaderCell()
                .setText(change.subject().isEmpty() ? label : label + " " + change.subject());
        row.addDataCell().add(value(change.before(), "diff-old"));
        row.addDataCell().add(value(change.after(), "diff-new"));
    }

    private static Span value(String text, String style) {
        var value = new Span(text.isEmpty() ? Texts.of("common.none") : text);
        value.addClassName(text.isEmpty() ? "secondary" : style);
        return value;
    }
}
