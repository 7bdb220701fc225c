package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.exports.Column;
import services.exports.TableExport;
import services.stock.MovementRow;
import services.stock.StockItemQueries;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;

/** Every change of what was on hand, the latest first. */
final class MovementGrid extends Composite<VerticalLayout> {

    private final Grid<MovementRow> grid = new Grid<>();
    private @Nullable UUID item;

    MovementGrid(StockItemQueries queries, TableExport export) {
        grid.addColumn(row -> Formats.dateTime(row.at()))
                .setHeader(Texts.of("stock.at"))
                .setAutoWidth(true);
        grid.addColumn(row -> kind(row)).setHeader(Texts.of("stock.kind"));
        grid.addColumn(row -> signed(row.quantity()))
                .setHeader(Texts.of("stock.quantity"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(row -> Formats.number(row.onHandAfter()))
                .setHeader(Texts.of("stock.on-hand-after"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(MovementGrid::why).setHeader(Texts.of("common.reason")).setFlexGrow(2);
        grid.addColumn(MovementRow::movedBy).setHeader(Texts.of("stock.by"));
        grid.setItemsPageable(page -> item == null ? List.of() : queries.movements(item, page));
        grid.setEmptyStateText(Texts.of("stock.movements.none"));
        var download =
                new ExportMenu<MovementRow>(
                        export,
                        Texts.of("stock.movements"),
                        columns(),
                        () -> {
                            var shown = Optional.ofNullable(item).orElseThrow();
                            return sink -> queries.eachMovement(shown, sink);
                        });
        getContent().setPadding(false);
        getContent().add(download, grid);
    }

    void show(UUID wanted) {
        item = wanted;
        grid.getDataProvider().refreshAll();
    }

    private static List<Column<MovementRow>> columns() {
        return List.of(
                Column.moment(Texts.of("stock.at"), MovementRow::at),
                Column.text(Texts.of("stock.kind"), MovementGrid::kind),
                Column.whole(Texts.of("stock.quantity"), MovementRow::quantity),
                Column.whole(Texts.of("stock.on-hand-after"), MovementRow::onHandAfter),
                Column.text(Texts.of("common.reason"), MovementGrid::why),
                Column.text(Texts.of("stock.by"), MovementRow::movedBy));
    }

    private static String kind(MovementRow row) {
        return Texts.of("stock.kind." + row.kind().name());
    }

    private static String why(MovementRow row) {
        // What a transfer refers to are ids of the two items, which say nothing to a person.
        var reference = row.reference().contains("→") ? "" : row.reference();
        return row.reason().isEmpty() || reference.isEmpty()
                ? row.reason() + reference
                : row.reason() + " · " + reference;
    }

    private static String signed(int quantity) {
        return quantity > 0 ? "+" + Formats.number(quantity) : Formats.number(quantity);
    }
}
