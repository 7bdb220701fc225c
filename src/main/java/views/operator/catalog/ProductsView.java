package views.operator.catalog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.catalog.ProductQueries;
import services.categories.CategoryQueries;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.sellers.SellerQueries;
import services.shared.CurrentUser;
import views.catalog.ProductListScreen;
import views.catalog.SellerPicker;
import views.components.Texts;

/** All products of the marketplace; many can be decided about at once. */
@Route(ProductsView.PATH)
@Menu(title = "catalog.menu", order = 30, icon = "vaadin:package")
@RolesAllowed(Permissions.CATALOG_READ)
class ProductsView extends ProductListScreen {

    static final String PATH = "operator/products";

    ProductsView(
            ProductQueries queries,
            ModeratorCommands commands,
            CategoryQueries categories,
            SellerQueries sellers,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        super(PATH, queries, categories, new SellerPicker(sellers), export, live);
        var mayEdit = currentUser.may(Permissions.CATALOG_MODERATE);
        var decisions = new DecisionBar(commands, grid());
        decisions.setVisible(mayEdit);
        var create = new Anchor(PATH + "/new", Texts.of("catalog.product.new"));
        create.setVisible(mayEdit);
        arrange(decisions, create);
    }
}
