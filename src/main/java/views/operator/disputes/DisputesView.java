package views.operator.disputes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.disputes.DisputeStatus;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.disputes.DisputeFilter;
import services.disputes.DisputeQueries;
import services.disputes.DisputeRow;
import services.live.LiveFeed;
import services.live.Topic;
import views.aftersales.AftersalesLabels;
import views.aftersales.DisputeGrid;
import views.aftersales.ListFilterBar;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** All disputes; those to decide are found by their status. */
@Route(DisputesView.PATH)
@Menu(title = "aftersales.disputes", order = 44, icon = "vaadin:scale")
@RolesAllowed(Permissions.ORDERS_READ)
class DisputesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/disputes";

    private final ListFilterBar<DisputeStatus> filter =
            new ListFilterBar<>(
                    PATH,
                    List.of(DisputeStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.returns.hint"));
    private final DisputeGrid grid;

    DisputesView(DisputeQueries queries, LiveFeed live) {
        grid =
                new DisputeGrid(
                        new All(queries),
                        PATH,
                        Texts.of("aftersales.seller"),
                        DisputeRow::sellerName);
        getContent().setSizeFull();
        getContent().add(new ViewHeader(getPageTitle()), filter, grid);
        LiveUpdates.refresh(this, live, grid::reload, Topic.of("dispute"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.disputes");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.show(event.getLocation());
        grid.show(new DisputeFilter(filter.text(), filter.status()));
    }

    private record All(DisputeQueries queries) implements DisputeGrid.Source {

        @Override
        public List<DisputeRow> find(DisputeFilter filter, Pageable page) {
            return queries.find(filter, page);
        }

        @Override
        public int count(DisputeFilter filter) {
            return queries.count(filter);
        }
    }
}
