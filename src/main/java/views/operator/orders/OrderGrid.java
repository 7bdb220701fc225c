package views.operator.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.orders.lists.OrderFilter;
import services.orders.lists.OrderQueries;
import services.orders.lists.OrderRow;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;
import views.orders.OrderLabels;

/** All orders; loads only the rows on screen, however many there are. */
final class OrderGrid extends Composite<Grid<OrderRow>> {

    private final OrderQueries queries;
    private OrderFilter filter = OrderFilter.none();

    OrderGrid(OrderQueries queries) {
        this.queries = queries;
        var grid = getContent();
        grid.addComponentColumn(
                        row ->
                                new Anchor(
                                        OrderNavigation.pathOf(row.id()),
                                        String.valueOf(row.number())))
                .setHeader(Texts.of("orders.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(OrderRow::customer).setHeader(Texts.of("orders.customer"));
        grid.addColumn(OrderRow::email).setHeader(Texts.of("common.email"));
        grid.addColumn(OrderRow::sellers).setHeader(Texts.of("orders.sellers"));
        grid.addComponentColumn(row -> OrderLabels.badge(row.status()))
                .setHeader(Texts.of("common.status"))
                .setAutoWidth(true);
        grid.addColumn(row -> Formats.money(row.total()))
                .setHeader(Texts.of("orders.total"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.placedAt()))
                .setHeader(Texts.of("orders.placed"))
                .setAutoWidth(true);
        grid.setItemsPageable(page -> queries.find(filter, page));
        grid.setEmptyStateText(Texts.of("orders.empty"));
        grid.setSizeFull();
    }

    /**
     * @param count how many there are, or about how many: the grid finds the end by itself
     */
    void show(OrderFilter wanted, int count) {
        filter = wanted;
        getContent().getLazyDataView().setItemCountEstimate(Math.max(count, 1));
        refresh();
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    ExportMenu<OrderRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("orders.title"),
                List.of(
                        Column.whole(Texts.of("orders.number"), OrderRow::number),
                        Column.text(Texts.of("orders.customer"), OrderRow::customer),
                        Column.text(Texts.of("common.email"), OrderRow::email),
                        Column.text(Texts.of("orders.sellers"), OrderRow::sellers),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.text(
                                Texts.of("orders.total"),
                                row -> row.total().amount().toPlainString()),
                        Column.text(
                                Texts.of("orders.currency"),
                                row -> row.total().currency().getCurrencyCode()),
                        Column.moment(Texts.of("orders.placed"), OrderRow::placedAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }
}
