package views.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.exports.Column;
import services.imports.FieldChange;
import services.imports.ImportQueries;
import services.imports.ImportRowEntry;
import services.imports.ImportRowFilter;
import views.components.Formats;
import views.components.Texts;

/** The rows of an import with what becomes of each and why; loads only those on screen. */
final class ImportRowsGrid extends Composite<Grid<ImportRowEntry>> {

    ImportRowsGrid(ImportQueries queries, ImportRowFilter[] filter) {
        var grid = getContent();
        grid.addColumn(row -> ImportTexts.kind(row.kind())).setHeader(Texts.of("imports.kind"));
        grid.addComponentColumn(ImportRowsGrid::what)
                .setHeader(Texts.of("imports.what"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> ImportTexts.badge(row.outcome()))
                .setHeader(Texts.of("imports.outcome"));
        grid.addComponentColumn(ImportRowsGrid::why)
                .setHeader(Texts.of("imports.why"))
                .setFlexGrow(4);
        grid.addColumn(row -> row.file() + ":" + Formats.number(row.line()))
                .setHeader(Texts.of("imports.place"))
                .setFlexGrow(2);
        grid.setItemsPageable(
                page -> queries.rows(filter[0], page), _ -> queries.countRows(filter[0]));
        grid.setEmptyStateText(Texts.of("imports.rows.none"));
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("import-rows");
    }

    private static Component what(ImportRowEntry row) {
        var cell = new Div(row.what());
        if (!row.parts().isEmpty()) {
            var parts = new Div(ImportTexts.parts(row.parts()));
            parts.addClassName("secondary");
            cell.add(parts);
        }
        return cell;
    }

    static List<Column<ImportRowEntry>> columns() {
        return List.of(
                Column.text(Texts.of("imports.kind"), row -> row.kind().name()),
                Column.text(Texts.of("imports.what"), ImportRowEntry::what),
                Column.text(Texts.of("imports.outcome"), row -> row.outcome().name()),
                Column.text(Texts.of("imports.why"), ImportRowsGrid::reasons),
                Column.text(Texts.of("imports.file"), ImportRowEntry::file),
                Column.whole(Texts.of("imports.line"), ImportRowEntry::line));
    }

    private static String reasons(ImportRowEntry row) {
        var said = Stream.concat(Stream.of(row.reason()), row.remark().lines());
        var changes =
                row.changes().stream()
                        .map(one -> "%s: %s → %s".formatted(one.field(), one.from(), one.to()));
        return Stream.concat(said, changes)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }

    private static Component why(ImportRowEntry row) {
        var cell = new Div();
        cell.addClassName("import-why");
        if (!row.reason().isEmpty()) {
            cell.add(new Div(row.reason()));
        }
        row.remark().lines().forEach(remark -> cell.add(new Div(remark)));
        row.changes().forEach(change -> cell.add(change(change)));
        return cell;
    }

    private static Component change(FieldChange change) {
        var from = new Span(change.from());
        from.addClassName("import-from");
        var to = new Span(change.to());
        to.addClassName("import-to");
        var text = new Div(new Span(change.field() + ": "), from, new Span(" → "), to);
        text.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.of("imports.change", change.field(), change.from(), change.to()));
        return text;
    }
}
