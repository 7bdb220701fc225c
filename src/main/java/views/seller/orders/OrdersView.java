package views.seller.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.documents.OrderDocuments;
import services.orders.handling.BulkOrderHandling;
import services.orders.lists.OrderTab;
import services.orders.lists.OwnOrderFilter;
import services.orders.lists.OwnOrderQueries;
import services.shared.CurrentUser;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** The seller's orders, by what has to be done with them. */
@Route(OrderNavigation.LIST)
@Menu(title = "orders.own.title", order = 10, icon = "vaadin:cart")
@RolesAllowed(Permissions.OWN_ORDERS_READ)
class OrdersView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<OrderTab> TABS = List.of(OrderTab.values());

    private final OwnOrderQueries queries;
    private final OrderGrid grid;
    private final Tabs tabs = new Tabs();
    private final TextField search = new TextField(Texts.of("common.search"));
    private OwnOrderFilter filter = OwnOrderFilter.of(OrderTab.TO_ACCEPT);

    OrdersView(
            OwnOrderQueries queries,
            BulkOrderHandling handling,
            OrderDocuments documents,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.grid = new OrderGrid(queries);
        TABS.forEach(_ -> tabs.add(new Tab()));
        tabs.addSelectedChangeListener(
                _ -> {
                    // Also called when the address has just been read: then nothing differs.
                    if (selected() != filter.tab()) {
                        OrderNavigation.toList(filter.in(selected()));
                    }
                });
        search.setPlaceholder(Texts.of("orders.own.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search-field");
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        OrderNavigation.toList(filter.withText(event.getValue()));
                    }
                });
        var bulk =
                new BulkBar(
                        handling, documents, grid, currentUser.may(Permissions.OWN_ORDERS_FULFIL));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), grid.download(export)),
                        search,
                        tabs,
                        bulk,
                        grid);
        LiveUpdates.refresh(
                this, live, this::refresh, Topic.of("seller-orders-of", currentUser.sellerId()));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("orders.own.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = OrderNavigation.filterIn(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        tabs.setSelectedIndex(TABS.indexOf(filter.tab()));
        labels();
        grid.show(filter);
    }

    private void refresh() {
        labels();
        grid.refresh();
    }

    private void labels() {
        var waiting = queries.waiting();
        for (int i = 0; i < TABS.size(); i++) {
            var name = Texts.of("orders.tab." + TABS.get(i).name());
            var count = waiting.get(TABS.get(i));
            tabs.getTabAt(i)
                    .setLabel(count == null ? name : Texts.of("orders.tab.counted", name, count));
        }
    }

    private OrderTab selected() {
        return TABS.get(tabs.getSelectedIndex());
    }
}
