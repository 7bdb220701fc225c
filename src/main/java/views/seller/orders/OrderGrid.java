package views.seller.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import domain.orders.SellerOrderId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import services.exports.Column;
import services.exports.TableExport;
import services.orders.lists.OrderTab;
import services.orders.lists.OwnOrderFilter;
import services.orders.lists.OwnOrderQueries;
import services.orders.lists.OwnOrderRow;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;
import views.orders.OrderLabels;

/** A seller's orders; loads only the rows on screen. */
final class OrderGrid extends Composite<Grid<OwnOrderRow>> {

    private final OwnOrderQueries queries;
    private OwnOrderFilter filter = OwnOrderFilter.of(OrderTab.TO_ACCEPT);

    OrderGrid(OwnOrderQueries queries) {
        this.queries = queries;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(row -> new Anchor(OrderNavigation.pathOf(row.id()), row.number()))
                .setHeader(Texts.of("orders.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(OwnOrderRow::customer).setHeader(Texts.of("orders.customer"));
        grid.addComponentColumn(row -> OrderLabels.badge(row.status()))
                .setHeader(Texts.of("common.status"))
                .setAutoWidth(true);
        grid.addColumn(OwnOrderRow::items)
                .setHeader(Texts.of("orders.items"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.money(row.total()))
                .setHeader(Texts.of("orders.total"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.placedAt()))
                .setHeader(Texts.of("orders.placed"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.due() == null ? "" : Formats.dateTime(row.due()))
                .setHeader(Texts.of("orders.due"))
                .setAutoWidth(true);
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("orders.own.empty"));
        grid.setSizeFull();
    }

    void show(OwnOrderFilter wanted) {
        filter = wanted;
        getContent().deselectAll();
        getContent().getDataProvider().refreshAll();
    }

    /** Fetches again and keeps the selection: what was selected is asked again when it counts. */
    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    Set<SellerOrderId> selected() {
        return getContent().getSelectedItems().stream()
                .map(OwnOrderRow::id)
                .collect(Collectors.toSet());
    }

    void onSelection(Runnable listener) {
        getContent().addSelectionListener(_ -> listener.run());
    }

    ExportMenu<OwnOrderRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("orders.own.title"),
                List.of(
                        Column.text(Texts.of("orders.number"), OwnOrderRow::number),
                        Column.text(Texts.of("orders.customer"), OwnOrderRow::customer),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.text(
                                Texts.of("orders.total"),
                                row -> row.total().amount().toPlainString()),
                        Column.moment(Texts.of("orders.placed"), OwnOrderRow::placedAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }
}
