package views.seller.disputes;

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
import services.disputes.DisputeRow;
import services.disputes.OwnDisputes;
import services.live.LiveFeed;
import services.live.Topic;
import views.aftersales.AftersalesLabels;
import views.aftersales.DisputeGrid;
import views.aftersales.ListFilterBar;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** Claims about the seller's orders. */
@Route(DisputesView.PATH)
@Menu(title = "aftersales.disputes", order = 44, icon = "vaadin:scale")
@RolesAllowed(Permissions.OWN_RETURNS_READ)
class DisputesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "seller/disputes";

    private final ListFilterBar<DisputeStatus> filter =
            new ListFilterBar<>(
                    PATH,
                    List.of(DisputeStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.returns.hint"));
    private final DisputeGrid grid;

    DisputesView(OwnDisputes disputes, LiveFeed live) {
        grid =
                new DisputeGrid(
                        new Own(disputes),
                        PATH,
                        Texts.of("aftersales.shopper"),
                        DisputeRow::customerName);
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

    private record Own(OwnDisputes disputes) implements DisputeGrid.Source {

        @Override
        public List<DisputeRow> find(DisputeFilter filter, Pageable page) {
            return disputes.find(filter, page);
        }

        @Override
        public int count(DisputeFilter filter) {
            return disputes.count(filter);
        }
    }
}
