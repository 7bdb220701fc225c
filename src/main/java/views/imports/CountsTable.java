package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import domain.imports.Outcome;
import java.util.List;
import services.imports.KindCounts;
import views.components.Formats;
import views.components.Texts;

/** How many rows of each kind there are and what becomes of them; few enough for a plain table. */
final class CountsTable extends Composite<NativeTable> {

    void show(List<KindCounts> counts) {
        var table = getContent();
        table.addClassName("import-counts");
        table.getHead().removeAllRows();
        var header = table.getHead().addRow();
        addHeader(header, Texts.of("imports.kind"));
        addHeader(header, Texts.of("imports.rows"));
        for (var outcome : Outcome.values()) {
            addHeader(header, ImportTexts.outcome(outcome));
        }
        table.getBody().removeAllRows();
        counts.forEach(one -> add(table.getBody().addRow(), one));
    }

    private static void addHeader(NativeTableRow row, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        row.add(cell);
    }

    private static void add(NativeTableRow row, KindCounts counts) {
        var name = new NativeTableHeaderCell(ImportTexts.kind(counts.kind()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var count :
                List.of(
                        counts.rows(),
                        counts.created(),
                        counts.updated(),
                        counts.skipped(),
                        counts.refused())) {
            row.addDataCell().setText(Formats.number(count));
        }
    }
}
