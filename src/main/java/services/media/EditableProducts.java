package services.media;

import domain.people.Permissions;
import domain.shared.SellerId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Whose product it is, and whether the person asking may touch its pictures. */
@Component
class EditableProducts {

    private record Owner(Optional<SellerId> seller) {}

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    EditableProducts(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Refuses a product the person may not look at, as if it were not there. */
    void requireReadable(UUID productId) {
        require(productId, Permissions.CATALOG_READ, "");
    }

    /**
     * Holds the product until the transaction ends, so that two people arranging pictures take
     * turns.
     *
     * @return the seller it belongs to; empty for the marketplace's own
     */
    Optional<SellerId> lock(UUID productId) {
        return require(productId, Permissions.CATALOG_MODERATE, "for update").seller();
    }

    private Owner require(UUID productId, String forAllProducts, String locking) {
        var owner =
                jdbc.sql(
                                """
                                select owner_seller_id
                                  from product
                                 where id = :id and deleted_at is null
                                 %s
                                """
                                        .formatted(locking))
                        .param("id", productId)
                        .query(
                                (row, _) ->
                                        new Owner(
                                                Optional.ofNullable(row.getObject(1, UUID.class))
                                                        .map(SellerId::new)))
                        .optional()
                        .orElseThrow(() -> new NotFound("product", productId));
        if (!currentUser.may(forAllProducts)
                && !owner.seller().equals(Optional.of(currentUser.sellerId()))) {
            throw new NotFound("product", productId);
        }
        return owner;
    }
}
