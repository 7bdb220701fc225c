package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.shared.CurrentUser;
import services.stock.LocationRow;
import services.stock.StockLocations;
import services.stock.StockQueries;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.StatusBadge;
import views.components.Texts;
import views.components.ViewHeader;

/** The places where the seller keeps goods. */
@Route("seller/stock/locations")
@RolesAllowed(Permissions.OWN_STOCK_READ)
class StockLocationsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final StockQueries queries;
    private final StockLocations locations;
    private final Grid<LocationRow> grid = new Grid<>();

    StockLocationsView(
            StockQueries queries,
            StockLocations locations,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.locations = locations;
        var mayEdit = currentUser.may(Permissions.OWN_STOCK_EDIT);
        grid.addComponentColumn(StockLocationsView::name)
                .setHeader(Texts.of("common.name"))
                .setAutoWidth(true);
        grid.addColumn(LocationRow::country).setHeader(Texts.of("stock.country"));
        grid.addColumn(row -> Formats.number(row.items()))
                .setHeader(Texts.of("stock.items"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.number(row.onHand()))
                .setHeader(Texts.of("stock.on-hand"))
                .setTextAlign(ColumnTextAlign.END);
        if (mayEdit) {
            grid.addComponentColumn(this::actions)
                    .setHeader(Texts.of("stock.actions"))
                    .setAutoWidth(true);
        }
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("stock.locations.none"));
        var open = new Button(Texts.of("stock.location.new"), _ -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setVisible(mayEdit);
        getContent().add(new ViewHeader(getPageTitle(), open), grid);
        LiveUpdates.refresh(this, live, this::show, queries.topic());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("stock.locations");
    }

    private void show() {
        grid.setItems(queries.locations());
    }

    private static Div name(LocationRow row) {
        var name = new Div(row.name());
        if (row.isUsual()) {
            name.add(" ");
            name.add(new StatusBadge(Texts.of("stock.location.usual"), StatusBadge.Tone.ACTIVE));
        }
        return name;
    }

    private Div actions(LocationRow row) {
        var rename =
                new Button(
                        Texts.of("common.edit"),
                        _ ->
                                new LocationDialog(
                                                row.name(),
                                                row.country(),
                                                (name, country) ->
                                                        locations.rename(row.id(), name, country))
                                        .open());
        var usual =
                new Button(
                        Texts.of("stock.location.make-usual"),
                        _ -> run(() -> locations.makeUsual(row.id())));
        var close =
                new Button(
                        Texts.of("stock.location.close"),
                        _ -> run(() -> locations.close(row.id())));
        var all = row.isUsual() ? new Div(rename) : new Div(rename, usual, close);
        all.getChildren()
                .forEach(
                        button ->
                                ((Button) button)
                                        .addThemeVariants(
                                                ButtonVariant.SMALL, ButtonVariant.TERTIARY));
        all.addClassName("stock-row-actions");
        return all;
    }

    private void open() {
        new LocationDialog(
                        "",
                        "",
                        (name, country) -> {
                            var _ = locations.open(name, country);
                        })
                .open();
    }

    private void run(Runnable action) {
        if (Feedback.run(action, Texts.of("stock.saved"))) {
            show();
        }
    }
}
