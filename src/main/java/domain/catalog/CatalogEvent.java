package domain.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a product or one of its offers that may change what shoppers see of it.
 * Published in the transaction of the change itself.
 */
public sealed interface CatalogEvent {

    UUID productId();

    Instant at();

    /** A moderator let a product into the catalogue. */
    record ProductApproved(UUID productId, Instant at) implements CatalogEvent {}

    /** The content of a product is another now, or a deleted one came back. */
    record ProductChanged(UUID productId, Instant at) implements CatalogEvent {}

    /** A product was deleted. */
    record ProductRemoved(UUID productId, Instant at) implements CatalogEvent {}

    /** An offer was made, changed, paused, activated, deleted or restored. */
    record OfferChanged(UUID productId, UUID offerId, UUID sellerId, Instant at)
            implements CatalogEvent {}
}
