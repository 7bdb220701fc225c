package views.seller.stock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.shared.CurrentUser;
import services.stock.StockQueries;
import services.stock.StockRow;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** What the seller has of everything; many items can be counted or received at once. */
@Route(StockAddress.PATH)
@Menu(title = "stock.menu", order = 25, icon = "vaadin:storage")
@RolesAllowed(Permissions.OWN_STOCK_READ)
class StockView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final StockQueries queries;
    private final StockCommands commands;
    private final StockFilterBar filterBar;
    private final StockGrid grid;

    StockView(
            StockQueries queries,
            StockCommands commands,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.commands = commands;
        grid = new StockGrid(queries);
        filterBar = new StockFilterBar(StockAddress::navigate);
        var mayEdit = currentUser.may(Permissions.OWN_STOCK_EDIT);
        var create = new Button(Texts.of("stock.new"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayEdit);
        var bulk = new StockBulkBar(commands.stocktaking(), grid);
        bulk.setVisible(mayEdit);
        var download =
                new ExportMenu<StockRow>(
                        export,
                        Texts.of("stock.menu"),
                        StockGrid.columns(),
                        () -> {
                            var filter = grid.shown();
                            return sink -> queries.each(filter, sink);
                        });
        LiveUpdates.refresh(this, live, grid::refresh, queries.topic());
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(
                                getPageTitle(),
                                new Anchor("seller/stock/locations", Texts.of("stock.locations")),
                                new Anchor("seller/imports", Texts.of("stock.import")),
                                download,
                                create),
                        filterBar,
                        bulk,
                        grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = StockAddress.in(event.getLocation());
        filterBar.show(filter, queries.locations());
        grid.show(filter);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("stock.menu");
    }

    private void create() {
        var _ = commands.locations().usual();
        new NewStockItemDialog(
                        commands.items(),
                        queries.locations(),
                        id -> getUI().orElseThrow().navigate(StockAddress.of(id)))
                .open();
    }
}
