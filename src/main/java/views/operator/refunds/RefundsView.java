package views.operator.refunds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.refunds.RefundStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.refunds.OperatorRefunds;
import services.refunds.RefundFilter;
import services.refunds.RefundQueries;
import services.refunds.RefundRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.aftersales.ListFilterBar;
import views.components.ExportMenu;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** All money that goes back, and what gateways made of it. */
@Route(RefundsView.PATH)
@Menu(title = "aftersales.refunds", order = 42, icon = "vaadin:money-withdraw")
@RolesAllowed(Permissions.PAYMENTS_READ)
class RefundsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/refunds";

    private final RefundQueries queries;
    private final OperatorRefunds refunds;
    private final boolean maySend;
    private final ListFilterBar<RefundStatus> bar =
            new ListFilterBar<>(
                    PATH,
                    List.of(RefundStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.refunds.hint"));
    private final Grid<RefundRow> grid = new Grid<>();
    private RefundFilter filter = RefundFilter.none();

    RefundsView(
            RefundQueries queries,
            OperatorRefunds refunds,
            CurrentUser currentUser,
            TableExport export,
            LiveFeed live) {
        this.queries = queries;
        this.refunds = refunds;
        this.maySend = currentUser.may(Permissions.REFUNDS_MAKE);
        columns();
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("aftersales.refunds.empty"));
        grid.setSizeFull();
        getContent().setSizeFull();
        getContent().add(new ViewHeader(getPageTitle(), download(export)), bar, grid);
        LiveUpdates.refresh(
                this, live, () -> grid.getDataProvider().refreshAll(), Topic.of("refund"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.refunds");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.show(event.getLocation());
        filter = new RefundFilter(bar.text(), bar.status());
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addColumn(RefundRow::number)
                .setHeader(Texts.of("aftersales.refund"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::standing)
                .setHeader(Texts.of("common.status"))
                .setAutoWidth(true);
        grid.addComponentColumn(
                        row -> new Anchor("operator/orders/" + row.order(), row.sellerOrder()))
                .setHeader(Texts.of("aftersales.order"))
                .setAutoWidth(true);
        grid.addColumn(RefundRow::sellerName)
                .setHeader(Texts.of("aftersales.seller"))
                .setFlexGrow(2);
        grid.addColumn(row -> AftersalesLabels.of(row.cause()))
                .setHeader(Texts.of("aftersales.cause"))
                .setTooltipGenerator(RefundRow::reason)
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.money(row.amount()))
                .setHeader(Texts.of("aftersales.amount"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.madeAt()))
                .setHeader(Texts.of("aftersales.made-at"))
                .setTooltipGenerator(RefundRow::madeBy)
                .setAutoWidth(true);
    }

    private Component standing(RefundRow row) {
        var standing = new Div(AftersalesLabels.badge(row.status()));
        standing.addClassName("badges");
        if (row.canBeSentAgain() && maySend) {
            var again =
                    new Button(
                            Texts.of("aftersales.send-again"),
                            _ ->
                                    Feedback.run(
                                            () -> refunds.sendAgain(row.id()),
                                            Texts.of("aftersales.sent")));
            again.addThemeVariants(ButtonVariant.SMALL);
            again.setTooltipText(row.error());
            again.setDisableOnClick(true);
            standing.add(again);
        }
        return standing;
    }

    private ExportMenu<RefundRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("aftersales.refunds"),
                List.of(
                        Column.whole(Texts.of("aftersales.refund"), RefundRow::number),
                        Column.text(Texts.of("aftersales.order"), RefundRow::sellerOrder),
                        Column.text(Texts.of("aftersales.seller"), RefundRow::sellerName),
                        Column.text(Texts.of("aftersales.cause"), row -> row.cause().name()),
                        Column.text(
                                Texts.of("aftersales.amount"),
                                row -> row.amount().amount().toPlainString()),
                        Column.text(
                                Texts.of("aftersales.currency"),
                                row -> row.amount().currency().getCurrencyCode()),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.moment(Texts.of("aftersales.made-at"), RefundRow::madeAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }
}
