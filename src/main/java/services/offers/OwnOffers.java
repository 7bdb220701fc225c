package services.offers;

import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.people.Permissions;
import domain.shared.Uuids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.catalog.StoredProducts;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What a seller does with its own offers, one at a time. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_EDIT + "')")
public class OwnOffers {

    private final StoredOffers offers;
    private final StoredProducts products;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnOffers(StoredOffers offers, StoredProducts products, CurrentUser currentUser, Clock clock) {
        this.offers = offers;
        this.products = products;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** For a variant of an approved product of anybody, or of an own one in any state. */
    public UUID make(UUID productId, UUID variantId, OfferTerms terms) {
        var seller = currentUser.sellerId();
        var product =
                products.find(productId)
                        .filter(found -> found.mayBeOfferedBy(seller))
                        .orElseThrow(() -> new NotFound("product", productId));
        if (product.content().variants().stream().noneMatch(v -> v.id().equals(variantId))) {
            throw new NotFound("variant", variantId);
        }
        var id = Uuids.timeOrdered();
        offers.add(Offer.make(id, productId, variantId, seller, terms, clock.instant()));
        return id;
    }

    /**
     * @param version of the offer as the person saw it
     */
    public void change(UUID id, OfferTerms terms, long version) {
        var offer = require(id);
        if (offer.version() != version) {
            throw new OptimisticLockingFailureException("offer " + id);
        }
        offer.change(terms, clock.instant());
        offers.save(offer);
    }

    public void pause(UUID id) {
        var offer = require(id);
        offer.pause(clock.instant());
        offers.save(offer);
    }

    public void activate(UUID id) {
        var offer = require(id);
        offer.activate(clock.instant());
        offers.save(offer);
    }

    public void delete(UUID id) {
        var offer = require(id);
        offer.delete(clock.instant());
        offers.save(offer);
    }

    /** Refused where it could not be made anew. */
    public void restore(UUID id) {
        var offer = require(id);
        offer.restore(products.require(offer.productId()), clock.instant());
        offers.save(offer);
    }

    private Offer require(UUID id) {
        return offers.requireOwn(id, currentUser.sellerId());
    }
}
