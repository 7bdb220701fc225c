package views.seller.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import services.catalog.OwnProductQueries;
import services.catalog.ProductRow;
import services.catalog.ProductSort;
import services.exports.TableExport;
import services.offers.OwnOffers;
import views.catalog.OfferDialog;
import views.catalog.ProductColumns;
import views.components.ExportMenu;
import views.components.Texts;
import views.components.ViewHeader;

/** Finds an approved product by title, SKU or GTIN, and makes an own offer of it. */
@Route("seller/offers/new")
@RolesAllowed(Permissions.OWN_PRODUCTS_EDIT)
class NewOfferView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "seller/offers/new";

    private final OwnProductQueries queries;
    private final OwnOffers offers;
    private final TextField search = new TextField(Texts.of("common.search"));
    private final Grid<ProductRow> grid = new Grid<>();
    private String shown = "";

    NewOfferView(OwnProductQueries queries, OwnOffers offers, TableExport export) {
        this.queries = queries;
        this.offers = offers;
        search.setPlaceholder(Texts.of("catalog.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        getUI().orElseThrow()
                                .navigate(
                                        PATH,
                                        QueryParameters.simple(Map.of("search", event.getValue())));
                    }
                });
        grid.addColumn(ProductRow::title)
                .setHeader(Texts.of("catalog.field.TITLE"))
                .setSortProperty(ProductSort.TITLE.name())
                .setFlexGrow(3);
        grid.addColumn(ProductRow::brand).setHeader(Texts.of("catalog.field.BRAND"));
        grid.addColumn(ProductRow::category).setHeader(Texts.of("catalog.field.CATEGORY"));
        grid.addColumn(ProductRow::variants).setHeader(Texts.of("catalog.variants"));
        grid.addComponentColumn(row -> new Button(Texts.of("catalog.offer.new"), _ -> offer(row)))
                .setHeader(Texts.of("catalog.actions"));
        grid.setItemsPageable(
                page -> queries.findOfferable(shown, Texts.locale().getLanguage(), page),
                _ -> queries.countOfferable(shown));
        grid.setEmptyStateText(Texts.of("catalog.offerable.none"));
        grid.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), download(export)),
                        new Paragraph(Texts.of("catalog.offer.existing.hint")),
                        search,
                        grid);
    }

    private ExportMenu<ProductRow> download(TableExport export) {
        var language = Texts.locale().getLanguage();
        return new ExportMenu<>(
                export,
                getPageTitle(),
                ProductColumns.all(),
                () -> {
                    var search = shown;
                    return sink -> queries.eachOfferable(search, language, sink);
                });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = event.getLocation().getQueryParameters().getSingleParameter("search").orElse("");
        search.setValue(shown);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.offer.existing");
    }

    private void offer(ProductRow row) {
        var product = queries.details(row.id(), Texts.locale().getLanguage());
        new OfferDialog(
                        product.content().variants(),
                        null,
                        (variant, terms) -> {
                            offers.make(row.id(), variant, terms);
                            getUI().orElseThrow().navigate("seller/products/" + row.id());
                        })
                .open();
    }
}
