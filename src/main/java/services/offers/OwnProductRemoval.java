package services.offers;

import domain.catalog.Product;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.catalog.StoredProducts;

/** Deleting and bringing back a seller's own products as part of a bulk action. */
@Component
class OwnProductRemoval {

    private final StoredProducts products;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnProductRemoval(StoredProducts products, JdbcClient jdbc, Clock clock) {
        this.products = products;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return the version afterwards; empty where the product is not the seller's own
     */
    Optional<Long> remove(UUID id, SellerId seller) {
        var own =
                products.find(id)
                        .filter(product -> product.owner().filter(seller::equals).isPresent())
                        .filter(product -> !product.isDeleted());
        return own.map(product -> remove(product, seller));
    }

    /** Whether it is still as the action left it, and is back now. */
    boolean bringBack(UUID id, SellerId seller, long versionAfter) {
        var product = products.requireOwn(id, seller);
        if (product.version() != versionAfter || !product.isDeleted()) {
            return false;
        }
        product.restore(clock.instant());
        products.save(product);
        return true;
    }

    private long remove(Product product, SellerId seller) {
        var shared =
                jdbc.sql("select offered_by_others(:product, :seller)")
                        .param("product", product.id())
                        .param("seller", seller.value())
                        .query(Boolean.class)
                        .single();
        if (shared) {
            throw new Refused(
                    "catalog.stays-for-others",
                    "%s stays: other sellers offer it too",
                    product.content().title());
        }
        product.delete(clock.instant());
        products.save(product);
        return product.version() + 1;
    }
}
