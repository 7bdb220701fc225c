package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.catalog.ProductEditing;
import services.catalog.SafeHtml;
import services.categories.CategoryQueries;
import views.catalog.ProductForm;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** Writes a product of the marketplace itself, which sellers may then offer. */
@Route("operator/products/new")
@RolesAllowed(Permissions.CATALOG_MODERATE)
class NewProductView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final ProductEditing products;
    private final ProductForm form;

    NewProductView(ProductEditing products, CategoryQueries categories, SafeHtml safeHtml) {
        this.products = products;
        form = new ProductForm(categories, safeHtml);
        var save = new Button(Texts.of("catalog.draft.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new ViewHeader(Texts.of("catalog.product.new"), save), form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.product.new");
    }

    private void save() {
        Feedback.run(
                () -> {
                    var id = products.create(form.draft());
                    getUI().orElseThrow().navigate(ProductsView.PATH + "/" + id);
                },
                Texts.of("catalog.draft.saved"));
    }
}
