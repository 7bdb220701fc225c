package domain.catalog;

import domain.shared.Refused;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One seller's price for one variant of a product in one condition. It belongs to that seller and
 * that variant for good; a deleted one changes nothing until it is restored.
 */
public final class Offer {

    /** Whether shoppers can buy it. */
    public enum Status {
        ACTIVE,
        PAUSED
    }

    private final UUID id;
    private final UUID productId;
    private final UUID variantId;
    private final SellerId seller;
    private final Instant createdAt;
    private final long version;
    private OfferTerms terms;
    private Status status;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;
    private final List<CatalogEvent> events = new ArrayList<>();

    /** As it was stored. */
    public Offer(
            UUID id,
            UUID productId,
            UUID variantId,
            SellerId seller,
            OfferTerms terms,
            Status status,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant deletedAt,
            long version) {
        this.id = id;
        this.productId = productId;
        this.variantId = variantId;
        this.seller = seller;
        this.terms = terms;
        this.status = status;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.deletedAt = deletedAt;
        this.version = version;
    }

    public static Offer make(
            UUID id,
            UUID productId,
            UUID variantId,
            SellerId seller,
            OfferTerms terms,
            Instant now) {
        var offer =
                new Offer(
                        id, productId, variantId, seller, terms, Status.ACTIVE, now, now, null, 0);
        offer.happened(now);
        return offer;
    }

    public void change(OfferTerms changed, Instant now) {
        requireThere();
        if (!changed.equals(terms)) {
            terms = changed;
            happened(now);
        }
    }

    /** Does nothing to one that is paused already, so that a selection may be mixed. */
    public void pause(Instant now) {
        become(Status.PAUSED, now);
    }

    public void activate(Instant now) {
        become(Status.ACTIVE, now);
    }

    public void delete(Instant now) {
        requireThere();
        deletedAt = now;
        happened(now);
    }

    /** Where it could be made anew; of one variant in one condition there is one undeleted. */
    public void restore(Product product, Instant now) {
        if (deletedAt == null) {
            throw new Refused("catalog.offer-not-deleted", "This offer is not deleted");
        }
        if (!product.mayBeOfferedBy(seller)) {
            throw new Refused(
                    "catalog.offer-without-product",
                    "The product of this offer is deleted or not in the catalogue any more");
        }
        deletedAt = null;
        happened(now);
    }

    /** Takes back what a bulk action did to it. */
    public void returnTo(OfferTerms before, Status statusBefore, boolean deleted, Instant now) {
        terms = before;
        status = statusBefore;
        deletedAt = deleted ? now : null;
        happened(now);
    }

    /** What happened to it since it was loaded; it is forgotten here. */
    public List<CatalogEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void become(Status wanted, Instant now) {
        requireThere();
        if (status != wanted) {
            status = wanted;
            happened(now);
        }
    }

    private void happened(Instant now) {
        updatedAt = now;
        events.add(new CatalogEvent.OfferChanged(productId, id, seller.value(), now));
    }

    private void requireThere() {
        if (deletedAt != null) {
            throw new Refused("catalog.offer-deleted", "This offer is deleted; restore it first");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID productId() {
        return productId;
    }

    public UUID variantId() {
        return variantId;
    }

    public SellerId seller() {
        return seller;
    }

    public OfferTerms terms() {
        return terms;
    }

    public Status status() {
        return status;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    public long version() {
        return version;
    }
}
