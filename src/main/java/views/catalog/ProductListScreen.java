package views.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import services.catalog.FilteredProducts;
import services.catalog.ProductRow;
import services.categories.CategoryQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/**
 * A list of products that can be filtered, downloaded and acted upon; the filter is in the address.
 * Whose products and what can be done to them is for its routes to say.
 */
public abstract class ProductListScreen extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final ProductGrid grid;
    private final ProductFilterBar filterBar;
    private final ExportMenu<ProductRow> download;

    /**
     * @param path of this screen; that of a product adds its id
     * @param seller null where all are of one seller
     */
    protected ProductListScreen(
            String path,
            FilteredProducts products,
            CategoryQueries categories,
            @Nullable SellerPicker seller,
            TableExport export,
            LiveFeed live) {
        grid = new ProductGrid(products, path, seller != null);
        filterBar =
                new ProductFilterBar(
                        categories.tree(),
                        seller,
                        filter -> ProductFilterAddress.navigate(path, filter));
        var language = Texts.locale().getLanguage();
        download =
                new ExportMenu<>(
                        export,
                        Texts.of("catalog.products"),
                        ProductColumns.all(),
                        () -> {
                            var filter = grid.shown();
                            return sink -> products.each(filter, language, sink);
                        });
        LiveUpdates.refresh(this, live, grid::refresh, Topic.of("product"));
        getContent().setSizeFull();
    }

    /**
     * Fills the screen.
     *
     * @param bulk what can be done to those selected
     */
    protected final void arrange(Component bulk, Component... ways) {
        var header = new ViewHeader(getPageTitle(), ways);
        header.add(download);
        getContent().add(header, filterBar, bulk, grid);
    }

    protected final ProductGrid grid() {
        return grid;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = ProductFilterAddress.in(event.getLocation());
        filterBar.show(filter);
        grid.show(filter);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.products");
    }
}
