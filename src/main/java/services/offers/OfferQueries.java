package services.offers;

import domain.catalog.PriceHistory;
import domain.people.Permissions;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All sellers' offers, for the people who run the marketplace. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_READ + "')")
public class OfferQueries {

    private final OfferList list;

    OfferQueries(OfferList list) {
        this.list = list;
    }

    public List<OfferRow> of(UUID product) {
        return list.of(product, null, false);
    }

    /** Those that were deleted and can be restored. */
    public List<OfferRow> deletedOf(UUID product) {
        return list.of(product, null, true);
    }

    /** Every price the offer had, the oldest first. */
    public List<PriceHistory.Point> prices(UUID offer) {
        return list.points(offer);
    }
}
