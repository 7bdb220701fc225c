package services.catalog;

import domain.people.Permissions;
import domain.shared.SellerId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/**
 * A seller's products: those it wrote and those it offers. Details are also given of what everybody
 * may offer, without the right to touch it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_READ + "')")
public class OwnProductQueries implements FilteredProducts {

    private static final String OFFERED =
            "select exists (select 1 from offer where product_id = :product and seller_id = :seller)";

    private final ProductList list;
    private final StoredProducts products;
    private final ProductDossier dossier;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    OwnProductQueries(
            ProductList list,
            StoredProducts products,
            ProductDossier dossier,
            CurrentUser currentUser,
            JdbcClient jdbc) {
        this.list = list;
        this.products = products;
        this.dossier = dossier;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** Whatever seller the filter names, it is the asker's own. */
    @Override
    public List<ProductRow> find(ProductFilter filter, String language, Pageable page) {
        return list.find(filter.of(currentUser.sellerId()), language, page);
    }

    @Override
    public int count(ProductFilter filter) {
        return list.count(filter.of(currentUser.sellerId()));
    }

    @Override
    public void each(ProductFilter filter, String language, Consumer<ProductRow> sink) {
        list.each(filter.of(currentUser.sellerId()), language, sink);
    }

    /** Approved products of anybody, to be offered too. */
    public List<ProductRow> findOfferable(String search, String language, Pageable page) {
        return list.find(offerable(search), language, page);
    }

    public int countOfferable(String search) {
        return list.count(offerable(search));
    }

    public void eachOfferable(String search, String language, Consumer<ProductRow> sink) {
        list.each(offerable(search), language, sink);
    }

    public ProductDetails details(UUID id, String language) {
        var seller = currentUser.sellerId();
        var product =
                products.find(id)
                        .filter(
                                found ->
                                        found.owner().filter(seller::equals).isPresent()
                                                || found.isPublic()
                                                || offers(id, seller))
                        .orElseThrow(() -> new NotFound("product", id));
        var steps =
                currentUser.may(Permissions.OWN_PRODUCTS_EDIT)
                        ? dossier.ownersSteps(product, seller)
                        : Set.<ProductStep>of();
        return dossier.details(product, language, steps);
    }

    private boolean offers(UUID product, SellerId seller) {
        return jdbc.sql(OFFERED)
                .param("product", product)
                .param("seller", seller.value())
                .query(Boolean.class)
                .single();
    }

    private static ProductFilter offerable(String search) {
        return ProductFilter.none().searching(search).in(ProductFilter.State.APPROVED);
    }
}
