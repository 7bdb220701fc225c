package services.people;

import domain.shared.SellerId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.SignedIn;

/** Changes the seller one works for, among those one belongs to. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SellerSwitch {

    private final CurrentUser currentUser;

    SellerSwitch(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Who to be from now on; "not found" for a seller one does not belong to. */
    public SignedIn to(SellerId seller) {
        return currentUser.require().workingFor(seller);
    }
}
