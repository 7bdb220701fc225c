package views.operator.payments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.payments.PaymentStatus;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.overview.PaymentFilter;
import services.payments.overview.PaymentQueries;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** All payments, by standing, gateway and number; the address says which. */
@Route(PaymentNavigation.LIST)
@Menu(title = "payments.title", order = 34, icon = "vaadin:credit-card")
@RolesAllowed(Permissions.PAYMENTS_READ)
class PaymentsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final PaymentGrid grid;
    private final TextField search = new TextField(Texts.of("common.search"));
    private final Select<PaymentStatus> status = new Select<>();
    private final Select<String> gateway = new Select<>();
    private final Checkbox stuck = new Checkbox(Texts.of("payments.only-stuck"));

    PaymentsView(PaymentQueries queries, TableExport export, LiveFeed live) {
        grid = new PaymentGrid(queries);
        search.setPlaceholder(Texts.of("payments.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search-field");
        status.setLabel(Texts.of("common.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Texts.of("common.all"));
        status.setItemLabelGenerator(
                one -> one == null ? Texts.of("common.all") : PaymentLabels.of(one));
        status.setItems(PaymentStatus.values());
        gateway.setLabel(Texts.of("payments.gateway"));
        gateway.setEmptySelectionAllowed(true);
        gateway.setEmptySelectionCaption(Texts.of("common.all"));
        gateway.setItemLabelGenerator(
                one -> one == null ? Texts.of("common.all") : PaymentLabels.gateway(one));
        gateway.setItems(queries.gateways());
        search.addValueChangeListener(event -> goIf(event.isFromClient()));
        status.addValueChangeListener(event -> goIf(event.isFromClient()));
        gateway.addValueChangeListener(event -> goIf(event.isFromClient()));
        stuck.addValueChangeListener(event -> goIf(event.isFromClient()));
        var filters = new Div(search, status, gateway, stuck);
        filters.addClassName("filters");
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(
                                getPageTitle(),
                                new Anchor(
                                        PaymentNavigation.WEBHOOKS,
                                        Texts.of("payments.webhooks.title")),
                                grid.download(export)),
                        filters,
                        grid);
        LiveUpdates.refresh(this, live, grid::reload, Topic.of("payment"));
    }

    private void goIf(boolean fromClient) {
        if (fromClient) {
            PaymentNavigation.toList(
                    new PaymentFilter(
                            search.getValue(),
                            status.getValue(),
                            Optional.ofNullable(gateway.getValue()).orElse(""),
                            stuck.getValue()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("payments.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = PaymentNavigation.filterIn(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        status.setValue(filter.status());
        gateway.setValue(filter.gateway().isEmpty() ? null : filter.gateway());
        stuck.setValue(filter.stuck());
        grid.show(filter);
    }
}
