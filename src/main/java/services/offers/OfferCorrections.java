package services.offers;

import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.people.Permissions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.catalog.StoredProducts;

/**
 * What people who run the marketplace change in a seller's offer. Always audited, with a reason.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_MODERATE + "')")
public class OfferCorrections {

    private final StoredOffers offers;
    private final StoredProducts products;
    private final AuditTrail audit;
    private final Clock clock;

    OfferCorrections(StoredOffers offers, StoredProducts products, AuditTrail audit, Clock clock) {
        this.offers = offers;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the offer as the person saw it
     */
    public void change(UUID id, OfferTerms terms, long version, String reason) {
        var offer = offers.require(id);
        if (offer.version() != version) {
            throw new OptimisticLockingFailureException("offer " + id);
        }
        var before = offer.terms();
        offer.change(terms, clock.instant());
        offers.save(offer);
        audit(offer, "offer.change", before, terms, reason);
    }

    public void pause(UUID id, String reason) {
        var offer = offers.require(id);
        var before = offer.status();
        offer.pause(clock.instant());
        offers.save(offer);
        audit(offer, "offer.pause", before, offer.status(), reason);
    }

    /** Refused where the seller could not make it anew. */
    public void restore(UUID id, String reason) {
        var offer = offers.require(id);
        offer.restore(products.require(offer.productId()), clock.instant());
        offers.save(offer);
        audit(offer, "offer.restore", null, offer.terms(), reason);
    }

    private void audit(
            Offer offer, String action, @Nullable Object before, Object after, String reason) {
        audit.record(
                AuditedAct.of(action, "offer", offer.id())
                        .ofSeller(offer.seller())
                        .changing(before, after)
                        .because(reason));
    }
}
