package services.catalog;

import domain.people.Permissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** All products of the marketplace, for the people who run it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_READ + "')")
public class ProductQueries implements FilteredProducts {

    private final ProductList list;
    private final StoredProducts products;
    private final ProductDossier dossier;
    private final CurrentUser currentUser;

    ProductQueries(
            ProductList list,
            StoredProducts products,
            ProductDossier dossier,
            CurrentUser currentUser) {
        this.list = list;
        this.products = products;
        this.dossier = dossier;
        this.currentUser = currentUser;
    }

    @Override
    public List<ProductRow> find(ProductFilter filter, String language, Pageable page) {
        return list.find(filter, language, page);
    }

    @Override
    public int count(ProductFilter filter) {
        return list.count(filter);
    }

    /** Every row the filter lets through, by number, however many. */
    @Override
    public void each(ProductFilter filter, String language, Consumer<ProductRow> sink) {
        list.each(filter, language, sink);
    }

    public ProductDetails details(UUID id, String language) {
        var product = products.require(id);
        var steps =
                currentUser.may(Permissions.CATALOG_MODERATE)
                        ? dossier.moderatorsSteps(product)
                        : Set.<ProductStep>of();
        return dossier.details(product, language, steps);
    }
}
