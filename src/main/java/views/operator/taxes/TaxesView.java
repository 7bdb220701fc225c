package views.operator.taxes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
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
import services.categories.CategoryQueries;
import services.live.LiveFeed;
import services.live.Topic;
import services.taxes.TaxRateEditing;
import services.taxes.TaxRateRow;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.SellerLabels;

/** The tax rates of the marketplace. */
@Route("operator/taxes")
@Menu(title = "checkout.tax.menu", order = 34, icon = "vaadin:scale")
@RolesAllowed(Permissions.CHECKOUT_CONFIGURE)
class TaxesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final TaxRateEditing rates;
    private final Grid<TaxRateRow> grid = new Grid<>();

    TaxesView(TaxRateEditing rates, CategoryQueries categories, LiveFeed live) {
        this.rates = rates;
        grid.addColumn(row -> SellerLabels.country(row.country()))
                .setHeader(Texts.of("checkout.tax.country"))
                .setFlexGrow(2);
        grid.addColumn(TaxesView::category)
                .setHeader(Texts.of("checkout.tax.category"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.percent().stripTrailingZeros().toPlainString() + " %")
                .setHeader(Texts.of("checkout.tax.percent"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.date(row.from())).setHeader(Texts.of("checkout.tax.from"));
        grid.addComponentColumn(this::actions).setHeader(Texts.of("checkout.actions"));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("checkout.tax.none"));
        var add =
                new Button(
                        Texts.of("checkout.tax.add"),
                        _ -> new TaxRateDialog(rates, categories.tree(), this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), add),
                        new Paragraph(Texts.of("checkout.tax.hint")),
                        grid);
        LiveUpdates.refresh(this, live, this::show, Topic.of(TaxRateEditing.TOPIC));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("checkout.tax.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.setItems(rates.list());
    }

    private static String category(TaxRateRow row) {
        return row.category() == null ? Texts.of("checkout.tax.everything") : row.categoryName();
    }

    private Component actions(TaxRateRow row) {
        if (!row.removable()) {
            return new Div();
        }
        var remove =
                new Button(
                        Texts.of("common.remove"),
                        _ -> {
                            if (Feedback.run(
                                    () -> rates.remove(row.id()), Texts.of("checkout.saved"))) {
                                show();
                            }
                        });
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return remove;
    }
}
