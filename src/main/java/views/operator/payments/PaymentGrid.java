package views.operator.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.payments.overview.PaymentFilter;
import services.payments.overview.PaymentQueries;
import services.payments.overview.PaymentRow;
import services.payments.overview.PaymentSort;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** The list of payments; loads only the rows on screen. */
final class PaymentGrid extends Composite<Grid<PaymentRow>> {

    private final PaymentQueries queries;
    private PaymentFilter filter = PaymentFilter.none();

    PaymentGrid(PaymentQueries queries) {
        this.queries = queries;
        var grid = getContent();
        grid.addComponentColumn(PaymentGrid::link)
                .setHeader(Texts.of("payments.payment"))
                .setSortProperty(PaymentSort.NUMBER.name())
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(PaymentGrid::order)
                .setHeader(Texts.of("payments.order"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(PaymentGrid::standing)
                .setHeader(Texts.of("common.status"))
                .setFlexGrow(2);
        grid.addColumn(row -> PaymentLabels.gateway(row.gateway()))
                .setHeader(Texts.of("payments.gateway"));
        grid.addColumn(row -> Formats.money(row.amount()))
                .setHeader(Texts.of("payments.amount"))
                .setSortProperty(PaymentSort.AMOUNT.name())
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> row.refunded().isZero() ? "" : Formats.money(row.refunded()))
                .setHeader(Texts.of("payments.refunded"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.begunAt()))
                .setHeader(Texts.of("payments.begun"))
                .setSortProperty(PaymentSort.BEGUN.name());
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("payments.empty"));
        grid.setSizeFull();
    }

    private static Anchor link(PaymentRow row) {
        return new Anchor(PaymentNavigation.pathOf(row.id()), String.valueOf(row.number()));
    }

    static Component order(PaymentRow row) {
        var order = row.order();
        return order == null
                ? new Span()
                : new Anchor("operator/orders/" + order, String.valueOf(row.orderNumber()));
    }

    private static Component standing(PaymentRow row) {
        var badges = new Div(PaymentLabels.badge(row.status()));
        if (row.stuck()) {
            badges.add(new StatusBadge(Texts.of("payments.stuck"), StatusBadge.Tone.BAD));
        }
        badges.addClassName("badges");
        return badges;
    }

    /** All rows the grid would show, for a file. */
    ExportMenu<PaymentRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("payments.title"),
                List.of(
                        Column.whole(Texts.of("payments.payment"), PaymentRow::number),
                        Column.whole(Texts.of("payments.order"), PaymentRow::orderNumber),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.text(Texts.of("payments.gateway"), PaymentRow::gateway),
                        Column.text(Texts.of("payments.reference"), PaymentRow::reference),
                        Column.amount(Texts.of("payments.amount"), PaymentRow::amount),
                        Column.amount(Texts.of("payments.captured"), PaymentRow::captured),
                        Column.amount(Texts.of("payments.refunded"), PaymentRow::refunded),
                        Column.text(
                                Texts.of("payments.currency"),
                                row -> row.amount().currency().getCurrencyCode()),
                        Column.moment(Texts.of("payments.begun"), PaymentRow::begunAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }

    void show(PaymentFilter wanted) {
        filter = wanted;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
