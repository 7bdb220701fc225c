package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
import services.catalog.ProductFilter;
import services.catalog.ProductQueries;
import services.catalog.ProductRow;
import services.categories.CategoryQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.SellerQueries;
import services.shared.CurrentUser;
import views.catalog.ProductColumns;
import views.catalog.ProductFilterAddress;
import views.catalog.ProductFilterBar;
import views.catalog.ProductGrid;
import views.catalog.SellerPicker;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** All products of the marketplace; submitted ones can be decided about many at once. */
@Route("operator/products")
@Menu(title = "catalog.menu", order = 30, icon = "vaadin:package")
@RolesAllowed(Permissions.CATALOG_READ)
class ProductsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/products";

    private final ProductFilterBar filterBar;
    private final ProductGrid grid;

    ProductsView(
            ProductQueries queries,
            ModeratorCommands commands,
            CategoryQueries categories,
            SellerQueries sellers,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        grid = new ProductGrid(new All(queries), PATH, true);
        filterBar =
                new ProductFilterBar(
                        categories.tree(),
                        new SellerPicker(sellers),
                        filter -> ProductFilterAddress.navigate(PATH, filter));
        var decisions = new DecisionBar(commands, grid);
        decisions.setVisible(currentUser.may(Permissions.CATALOG_MODERATE));
        var language = Texts.locale().getLanguage();
        var download =
                new ExportMenu<ProductRow>(
                        export,
                        Texts.of("catalog.menu"),
                        ProductColumns.all(),
                        () -> {
                            var filter = grid.shown();
                            return sink -> queries.each(filter, language, sink);
                        });

        var create = new Anchor(PATH + "/new", Texts.of("catalog.product.new"));
        create.setVisible(currentUser.may(Permissions.CATALOG_MODERATE));
        LiveUpdates.refresh(this, live, grid::refresh, Topic.of("product"));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(Texts.of("catalog.menu"), create, download),
                        filterBar,
                        decisions,
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
        return Texts.of("catalog.menu");
    }

    private record All(ProductQueries queries) implements ProductGrid.Source {

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
