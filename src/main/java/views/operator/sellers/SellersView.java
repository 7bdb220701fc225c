package views.operator.sellers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
import domain.sellers.SellerStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.SellerFilter;
import services.sellers.SellerQueries;
import services.shared.CurrentUser;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.SellerLabels;

/** All sellers, by standing and name; the address says which. */
@Route(SellerNavigation.LIST)
@Menu(title = "sellers.title", order = 20, icon = "vaadin:shop")
@RolesAllowed(Permissions.SELLERS_READ)
class SellersView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    /** First the tab for all, then one for each standing, in this order. */
    private static final List<Optional<SellerStatus>> STANDINGS = standings();

    private final SellerQueries queries;
    private final SellerGrid grid;
    private final TextField search = new TextField(Texts.of("common.search"));
    private final Tabs tabs = new Tabs();
    private SellerFilter filter = SellerFilter.none();

    SellersView(SellerQueries queries, CurrentUser currentUser, TableExport export, LiveFeed live) {
        this.queries = queries;
        this.grid = new SellerGrid(queries);
        search.setPlaceholder(Texts.of("sellers.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search-field");
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        SellerNavigation.toList(filter.withText(event.getValue()));
                    }
                });
        STANDINGS.forEach(_ -> tabs.add(new Tab()));
        tabs.addSelectedChangeListener(
                _ -> {
                    // Also called when the address has just been read: then nothing differs.
                    if (selected() != filter.status()) {
                        SellerNavigation.toList(filter.withStatus(selected()));
                    }
                });
        var requirements =
                new Anchor(RequirementsView.PATH, Texts.of("sellers.requirements.title"));
        requirements.setVisible(currentUser.may(Permissions.SELLERS_CONFIGURE));
        var header = new ViewHeader(getPageTitle(), requirements, grid.download(export));
        getContent().setSizeFull();
        getContent().add(header, search, tabs, grid);
        LiveUpdates.refresh(this, live, this::refresh, Topic.of("seller"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("sellers.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = SellerNavigation.filterIn(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        tabs.setSelectedIndex(STANDINGS.indexOf(Optional.ofNullable(filter.status())));
        refresh();
    }

    private void refresh() {
        var counts = queries.countsByStatus(filter);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < STANDINGS.size(); i++) {
            var standing = STANDINGS.get(i);
            var name = standing.map(SellerLabels::of).orElseGet(() -> Texts.of("common.all"));
            var count = standing.map(status -> counts.getOrDefault(status, 0)).orElse(all);
            tabs.getTabAt(i).setLabel(Texts.of("sellers.tab", name, count));
        }
        grid.show(filter);
    }

    private @Nullable SellerStatus selected() {
        return STANDINGS.get(tabs.getSelectedIndex()).orElse(null);
    }

    private static List<Optional<SellerStatus>> standings() {
        var standings = new ArrayList<Optional<SellerStatus>>();
        standings.add(Optional.empty());
        for (var status : SellerStatus.values()) {
            standings.add(Optional.of(status));
        }
        return List.copyOf(standings);
    }
}
