package services.offers;

import domain.catalog.PriceHistory;
import domain.people.Permissions;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** A seller's own offers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_READ + "')")
public class OwnOfferQueries {

    private final OfferList list;
    private final StoredOffers offers;
    private final CurrentUser currentUser;

    OwnOfferQueries(OfferList list, StoredOffers offers, CurrentUser currentUser) {
        this.list = list;
        this.offers = offers;
        this.currentUser = currentUser;
    }

    public List<OfferRow> of(UUID product) {
        return list.of(product, currentUser.sellerId(), false);
    }

    /** Those that were deleted and can be restored. */
    public List<OfferRow> deletedOf(UUID product) {
        return list.of(product, currentUser.sellerId(), true);
    }

    /** Every price the offer had, the oldest first. */
    public List<PriceHistory.Point> prices(UUID offer) {
        return list.points(offers.requireOwn(offer, currentUser.sellerId()).id());
    }
}
