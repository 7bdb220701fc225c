package views.seller.shipping;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shipping.OwnShipping;
import services.shipping.ShippingRow;
import services.taxes.OwnPriceTax;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.StatusBadge;
import views.components.Texts;
import views.components.ViewHeader;

/** How the seller sends, and whether its prices include tax. */
@Route("seller/shipping")
@Menu(title = "checkout.shipping.menu", order = 27, icon = "vaadin:truck")
@RolesAllowed(Permissions.OWN_CHECKOUT_READ)
class ShippingView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnShipping shipping;
    private final OwnPriceTax priceTax;
    private final Grid<ShippingRow> grid = new Grid<>();
    private final Paragraph nothing = new Paragraph(Texts.of("checkout.shipping.nothing"));
    private final Checkbox included = new Checkbox(Texts.of("checkout.shipping.tax-included"));

    ShippingView(
            OwnShipping shipping, OwnPriceTax priceTax, CurrentUser currentUser, LiveFeed live) {
        this.shipping = shipping;
        this.priceTax = priceTax;
        var edits = currentUser.may(Permissions.OWN_CHECKOUT_EDIT);
        grid.addComponentColumn(ShippingView::name)
                .setHeader(Texts.of("common.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> ShippingWords.cost(row.method()))
                .setHeader(Texts.of("checkout.shipping.cost"))
                .setFlexGrow(2);
        grid.addColumn(row -> ShippingWords.countries(row.method()))
                .setHeader(Texts.of("checkout.shipping.countries"));
        if (edits) {
            grid.addComponentColumn(this::actions)
                    .setHeader(Texts.of("checkout.actions"))
                    .setFlexGrow(2);
        }
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("checkout.shipping.none-yet"));
        var add =
                new Button(
                        Texts.of("checkout.shipping.add"),
                        _ -> new ShippingDialog(null, shipping::add, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(edits);
        included.setReadOnly(!edits);
        included.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        include(event.getValue());
                    }
                });
        nothing.addClassName("warning-text");
        getContent().add(new ViewHeader(getPageTitle(), add), nothing, grid, included);
        LiveUpdates.refresh(
                this, live, this::show, Topic.of(OwnShipping.TOPIC, currentUser.sellerId()));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("checkout.shipping.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var methods = shipping.list();
        grid.setItems(methods);
        nothing.setVisible(methods.stream().noneMatch(ShippingRow::active));
        included.setValue(priceTax.isIncluded());
    }

    private void include(boolean wanted) {
        if (!Feedback.run(() -> priceTax.include(wanted), Texts.of("checkout.saved"))) {
            show();
        }
    }

    private static Div name(ShippingRow row) {
        var name = new Div(row.method().name());
        if (!row.active()) {
            name.add(" ");
            name.add(new StatusBadge(Texts.of("checkout.switched-off"), StatusBadge.Tone.NEUTRAL));
        }
        return name;
    }

    private Div actions(ShippingRow row) {
        var id = row.method().id();
        var edit =
                new Button(
                        Texts.of("common.edit"),
                        _ ->
                                new ShippingDialog(
                                                row.method(),
                                                changed ->
                                                        shipping.change(id, changed, row.version()),
                                                this::show)
                                        .open());
        var toggle =
                new Button(
                        Texts.of(row.active() ? "checkout.switch-off" : "checkout.switch-on"),
                        _ -> {
                            if (Feedback.run(
                                    () -> shipping.offer(id, !row.active()),
                                    Texts.of("checkout.saved"))) {
                                show();
                            }
                        });
        edit.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        toggle.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var both = new Div(edit, toggle);
        both.addClassName("row-actions");
        return both;
    }
}
