package views.operator.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.returns.ReturnStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.live.LiveFeed;
import services.live.Topic;
import services.returns.ReturnFilter;
import services.returns.ReturnQueries;
import services.returns.ReturnRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.aftersales.ListFilterBar;
import views.aftersales.ReturnGrid;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** Goods that come back to any seller. */
@Route(ReturnsView.PATH)
@Menu(title = "aftersales.returns", order = 43, icon = "vaadin:arrow-backward")
@RolesAllowed(Permissions.ORDERS_READ)
class ReturnsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/returns";

    private final ListFilterBar<ReturnStatus> filter =
            new ListFilterBar<>(
                    PATH,
                    List.of(ReturnStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.returns.hint"));
    private final ReturnGrid grid;

    ReturnsView(ReturnQueries queries, CurrentUser currentUser, LiveFeed live) {
        grid =
                new ReturnGrid(
                        new All(queries),
                        PATH,
                        Texts.of("aftersales.seller"),
                        ReturnRow::sellerName);
        var policy = new Anchor(ReturnPolicyView.PATH, Texts.of("aftersales.policy"));
        policy.setVisible(currentUser.may(Permissions.CHECKOUT_CONFIGURE));
        getContent().setSizeFull();
        getContent().add(new ViewHeader(getPageTitle(), policy), filter, grid);
        LiveUpdates.refresh(this, live, grid::reload, Topic.of("return"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.returns");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.show(event.getLocation());
        grid.show(new ReturnFilter(filter.text(), filter.status()));
    }

    private record All(ReturnQueries queries) implements ReturnGrid.Source {

        @Override
        public List<ReturnRow> find(ReturnFilter filter, Pageable page) {
            return queries.find(filter, page);
        }

        @Override
        public int count(ReturnFilter filter) {
            return queries.count(filter);
        }
    }
}
