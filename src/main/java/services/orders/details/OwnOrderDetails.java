package services.orders.details;

import domain.orders.SellerOrderId;
import domain.people.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** One order of the seller somebody works for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_ORDERS_READ + "')")
public class OwnOrderDetails {

    private final SellerOrderViews views;
    private final CurrentUser currentUser;

    OwnOrderDetails(SellerOrderViews views, CurrentUser currentUser) {
        this.views = views;
        this.currentUser = currentUser;
    }

    public SellerOrderView require(SellerOrderId id) {
        return views.find(id)
                .filter(found -> found.seller().equals(currentUser.sellerId()))
                .orElseThrow(() -> new NotFound("order", id));
    }
}
