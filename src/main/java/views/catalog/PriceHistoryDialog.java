package views.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import domain.catalog.PriceHistory;
import java.util.List;
import java.util.Optional;
import services.exports.Column;
import services.exports.TableExport;
import services.offers.OfferRow;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;

/** Every price an offer had, the newest first, and the lowest of the 30 days before the current. */
public final class PriceHistoryDialog extends Dialog {

    public PriceHistoryDialog(OfferRow offer, List<PriceHistory.Point> points, TableExport export) {
        var newestFirst = points.reversed();
        var grid = new Grid<PriceHistory.Point>();
        grid.addColumn(point -> Formats.dateTime(point.from()))
                .setHeader(Texts.of("catalog.price-since"));
        grid.addColumn(point -> Formats.money(point.price()))
                .setHeader(Texts.of("catalog.price"))
                .setTextAlign(ColumnTextAlign.END);
        grid.setItems(newestFirst);
        grid.setAllRowsVisible(points.size() <= 12);
        var title = Texts.of("catalog.price-history", offer.terms().sellerSku());
        setHeaderTitle(title);
        getHeader()
                .add(
                        new ExportMenu<PriceHistory.Point>(
                                export, title, columns(), () -> newestFirst::forEach));
        add(
                new Paragraph(
                        Optional.ofNullable(offer.lowestBefore())
                                .map(lowest -> Texts.of("catalog.lowest-30", Formats.money(lowest)))
                                .orElseGet(() -> Texts.of("catalog.lowest-30.none"))),
                grid);
        setWidth("min(32rem, 95vw)");
        getFooter().add(new Button(Texts.of("common.close"), _ -> close()));
    }

    private static List<Column<PriceHistory.Point>> columns() {
        return List.of(
                Column.moment(Texts.of("catalog.price-since"), PriceHistory.Point::from),
                Column.amount(Texts.of("catalog.price"), PriceHistory.Point::price),
                Column.text(
                        Texts.of("catalog.currency"),
                        point -> point.price().currency().getCurrencyCode()));
    }
}
