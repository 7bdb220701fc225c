package services.shop;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import services.imports.CatalogueListener;

/** Publishes what imports bring, in the portions in which they bring it. */
@Component
class ImportedProducts implements CatalogueListener {

    private final ShopProjection projection;
    private final ShopCategories categories;

    ImportedProducts(ShopProjection projection, ShopCategories categories) {
        this.projection = projection;
        this.categories = categories;
    }

    @Override
    public void categoriesChanged() {
        categories.readAgain();
    }

    @Override
    public void productsChanged(Collection<UUID> products) {
        projection.refresh(products);
    }
}
