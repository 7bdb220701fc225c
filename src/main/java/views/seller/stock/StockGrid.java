package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import services.exports.Column;
import services.stock.StockFilter;
import services.stock.StockQueries;
import services.stock.StockRow;
import services.stock.StockSort;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** A seller's stock items; several can be selected. */
final class StockGrid extends Composite<Grid<StockRow>> {

    private StockFilter filter = StockFilter.none();

    StockGrid(StockQueries queries) {
        var grid = getContent();
        grid.addComponentColumn(StockGrid::name)
                .setHeader(Texts.of("stock.item"))
                .setSortProperty(StockSort.SKU.name())
                .setWidth("11rem")
                .setFlexGrow(3);
        number(StockRow::available, "stock.available", StockSort.AVAILABLE);
        number(StockRow::onHand, "stock.on-hand", StockSort.ON_HAND);
        grid.addColumn(row -> Formats.number(row.reserved()))
                .setHeader(Texts.of("stock.reserved"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(StockRow::location).setHeader(Texts.of("stock.location"));
        grid.addColumn(row -> Formats.number(row.offers()))
                .setHeader(Texts.of("stock.offers"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("stock.none"));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setSizeFull();
    }

    private void number(ValueProvider<StockRow, Integer> value, String header, StockSort sort) {
        getContent()
                .addColumn(row -> Formats.number(value.apply(row)))
                .setHeader(Texts.of(header))
                .setSortProperty(sort.name())
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(StockFilter wanted) {
        filter = wanted;
        getContent().deselectAll();
        refresh();
    }

    StockFilter shown() {
        return filter;
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    List<StockRow> selected() {
        return List.copyOf(getContent().getSelectedItems());
    }

    void clearSelection() {
        getContent().deselectAll();
    }

    void onSelection(SerializableConsumer<Integer> listener) {
        getContent()
                .addSelectionListener(event -> listener.accept(event.getAllSelectedItems().size()));
    }

    /** What there is to say of an item at a glance. */
    static Div badges(StockRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        if (row.isSoldOut()) {
            badges.add(badge("stock.state.SOLD_OUT", StatusBadge.Tone.BAD));
        } else if (row.available() < 0) {
            badges.add(badge("stock.state.BACKORDERED", StatusBadge.Tone.ACTIVE));
        }
        if (row.isLow() && !row.isSoldOut()) {
            badges.add(badge("stock.state.LOW", StatusBadge.Tone.WARNING));
        }
        return badges;
    }

    static List<Column<StockRow>> columns() {
        return List.of(
                Column.text(Texts.of("stock.sku"), StockRow::sku),
                Column.text(Texts.of("common.name"), row -> row.terms().name()),
                Column.text(Texts.of("stock.location"), StockRow::location),
                Column.whole(Texts.of("stock.on-hand"), StockRow::onHand),
                Column.whole(Texts.of("stock.reserved"), StockRow::reserved),
                Column.whole(Texts.of("stock.available"), StockRow::available),
                Column.whole(Texts.of("stock.threshold"), row -> row.terms().lowStockThreshold()),
                Column.whole(Texts.of("stock.backorder"), row -> row.terms().backorderLimit()),
                Column.moment(Texts.of("stock.low-since"), StockRow::lowSince));
    }

    private static StatusBadge badge(String key, StatusBadge.Tone tone) {
        return new StatusBadge(Texts.of(key), tone);
    }

    private static Div name(StockRow row) {
        var name = new Div(row.terms().name());
        name.addClassName("secondary");
        var cell = new Div(new Anchor(StockAddress.of(row.id()), row.sku()), name, badges(row));
        cell.addClassName("stock-item");
        return cell;
    }
}
