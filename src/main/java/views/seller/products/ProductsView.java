package views.seller.products;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.catalog.OwnProductQueries;
import services.categories.CategoryQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.offers.BulkActions;
import services.offers.BulkUndo;
import services.shared.CurrentUser;
import views.catalog.ProductListScreen;
import views.components.Texts;

/** The seller's products: those it wrote and those it offers. */
@Route(ProductsView.PATH)
@Menu(title = "catalog.own.menu", order = 20, icon = "vaadin:package")
@RolesAllowed(Permissions.OWN_PRODUCTS_READ)
class ProductsView extends ProductListScreen {

    static final String PATH = "seller/products";

    ProductsView(
            OwnProductQueries queries,
            CategoryQueries categories,
            BulkActions actions,
            BulkUndo undo,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        super(PATH, queries, categories, null, export, live);
        var mayEdit = currentUser.may(Permissions.OWN_PRODUCTS_EDIT);
        var bulk = new BulkBar(actions, undo, grid());
        bulk.setVisible(mayEdit);
        var create = to(PATH + "/new", "catalog.product.new");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayEdit);
        var offer = to("seller/offers/new", "catalog.offer.existing");
        offer.setVisible(mayEdit);
        arrange(bulk, offer, create);
    }

    private static Button to(String path, String key) {
        return new Button(Texts.of(key), _ -> UI.getCurrentOrThrow().navigate(path));
    }
}
