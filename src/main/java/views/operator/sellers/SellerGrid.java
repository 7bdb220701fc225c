package views.operator.sellers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.sellers.SellerFilter;
import services.sellers.SellerQueries;
import services.sellers.SellerRow;
import services.sellers.SellerSort;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.SellerLabels;

/** The list of sellers; loads only the rows on screen. */
final class SellerGrid extends Composite<Grid<SellerRow>> {

    private final SellerQueries queries;
    private SellerFilter filter = SellerFilter.none();

    SellerGrid(SellerQueries queries) {
        this.queries = queries;
        var grid = getContent();
        grid.addColumn(SellerRow::number)
                .setHeader(Texts.of("sellers.number"))
                .setSortProperty(SellerSort.NUMBER.name())
                .setFlexGrow(0);
        grid.addComponentColumn(
                        row -> new Anchor(SellerNavigation.pathOf(row.id()), row.displayName()))
                .setHeader(Texts.of("common.name"))
                .setSortProperty(SellerSort.NAME.name())
                .setFlexGrow(3);
        grid.addColumn(SellerRow::city).setHeader(Texts.of("sellers.city"));
        grid.addColumn(row -> SellerLabels.country(row.country()))
                .setHeader(Texts.of("sellers.country"))
                .setSortProperty(SellerSort.COUNTRY.name());
        grid.addComponentColumn(row -> SellerLabels.badge(row.status()))
                .setHeader(Texts.of("common.status"))
                .setSortProperty(SellerSort.STATUS.name());
        grid.addColumn(row -> Formats.date(row.appliedAt()))
                .setHeader(Texts.of("sellers.applied"))
                .setSortProperty(SellerSort.APPLIED.name());
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("sellers.list.empty"));
        grid.setSizeFull();
    }

    /** All rows the grid would show, for a file. */
    ExportMenu<SellerRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("sellers.title"),
                List.of(
                        Column.whole(Texts.of("sellers.number"), SellerRow::number),
                        Column.text(Texts.of("common.name"), SellerRow::displayName),
                        Column.text(Texts.of("sellers.city"), SellerRow::city),
                        Column.text(Texts.of("sellers.country"), SellerRow::country),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.moment(Texts.of("sellers.applied"), SellerRow::appliedAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }

    void show(SellerFilter wanted) {
        filter = wanted;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
