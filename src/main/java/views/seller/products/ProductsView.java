package views.seller.products;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.catalog.OwnProductQueries;
import services.catalog.ProductFilter;
import services.catalog.ProductRow;
import services.categories.CategoryQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.offers.BulkActions;
import services.offers.BulkUndo;
import services.shared.CurrentUser;
import views.catalog.ProductColumns;
import views.catalog.ProductFilterAddress;
import views.catalog.ProductFilterBar;
import views.catalog.ProductGrid;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** The seller's products: those it wrote and those it offers. */
@Route("seller/products")
@Menu(title = "catalog.own.menu", order = 20, icon = "vaadin:package")
@RolesAllowed(Permissions.OWN_PRODUCTS_READ)
class ProductsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "seller/products";

    private final ProductFilterBar filterBar;
    private final ProductGrid grid;

    ProductsView(
            OwnProductQueries queries,
            CategoryQueries categories,
            BulkActions actions,
            BulkUndo undo,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        grid = new ProductGrid(new Own(queries), PATH, false);
        filterBar =
                new ProductFilterBar(
                        categories.tree(),
                        null,
                        filter -> ProductFilterAddress.navigate(PATH, filter));
        var bulk = new BulkBar(actions, undo, grid);
        var mayEdit = currentUser.may(Permissions.OWN_PRODUCTS_EDIT);
        bulk.setVisible(mayEdit);
        var create =
                new Button(
                        Texts.of("catalog.product.new"),
                        event -> event.getSource().getUI().orElseThrow().navigate(PATH + "/new"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var offer =
                new Button(
                        Texts.of("catalog.offer.existing"),
                        event ->
                                event.getSource()
                                        .getUI()
                                        .orElseThrow()
                                        .navigate("seller/offers/new"));
        create.setVisible(mayEdit);
        offer.setVisible(mayEdit);
        var language = Texts.locale().getLanguage();
        var download =
                new ExportMenu<ProductRow>(
                        export,
                        Texts.of("catalog.own.menu"),
                        ProductColumns.all(),
                        () -> {
                            var filter = grid.shown();
                            return sink -> queries.each(filter, language, sink);
                        });

        LiveUpdates.refresh(this, live, grid::refresh, Topic.of("product"));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(Texts.of("catalog.own.menu"), download, offer, create),
                        filterBar,
                        bulk,
                        grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = ProductFilterAddress.in(event.getLocation());
        filterBar.show(filter);
        grid.show(filter);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.own.menu");
    }

    private record Own(OwnProductQueries queries) implements ProductGrid.Source {

        @Override
        public List<ProductRow> find(ProductFilter filter, String language, Pageable page) {
            return queries.find(filter, language, page);
        }

        @Override
        public int count(ProductFilter filter) {
            return queries.count(filter);
        }
    }
}
