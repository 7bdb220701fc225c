package views.operator.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.lists.OrderFilter;
import services.orders.lists.OrderQueries;
import services.orders.lists.OrderViews;
import services.sellers.SellerQueries;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** All orders of the marketplace; the address says which. */
@Route(OrderNavigation.LIST)
@Menu(title = "orders.title", order = 15, icon = "vaadin:cart")
@RolesAllowed(Permissions.ORDERS_READ)
class OrdersView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final OrderQueries queries;
    private final OrderGrid grid;
    private final OrderFilterBar bar;
    private final Span count = new Span();
    private OrderFilter filter = OrderFilter.none();

    OrdersView(
            OrderQueries queries,
            OrderViews views,
            SellerQueries sellers,
            TableExport export,
            LiveFeed live) {
        this.queries = queries;
        this.grid = new OrderGrid(queries);
        this.bar =
                new OrderFilterBar(
                        sellers, wanted -> OrderNavigation.toList(wanted, Formats.zone()));
        var kept = new KeptViews(views, this::query);
        count.addClassName("secondary");
        getContent().setSizeFull();
        getContent()
                .add(new ViewHeader(getPageTitle(), grid.download(export)), bar, kept, count, grid);
        LiveUpdates.refresh(this, live, grid::refresh, Topic.of("order"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("orders.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = OrderNavigation.filterIn(event.getLocation().getQueryParameters(), Formats.zone());
        bar.show(filter);
        var found = queries.count(filter);
        count.setText(
                Texts.of(queries.isEstimate(found) ? "orders.count.about" : "orders.count", found));
        grid.show(filter, found);
    }

    private String query() {
        return QueryParameters.simple(OrderNavigation.parameters(filter, Formats.zone()))
                .getQueryString();
    }
}
