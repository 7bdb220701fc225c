package services.people;

import domain.shared.SellerId;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.CurrentUser;
import services.shared.SignedIn;

/** Changes the seller one works for, among those one belongs to. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SellerSwitch {

    private final CurrentUser currentUser;
    private final AuditTrail audit;

    SellerSwitch(CurrentUser currentUser, AuditTrail audit) {
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Who to be from now on; "not found" for a seller one does not belong to. */
    public SignedIn to(SellerId seller) {
        var before = currentUser.require();
        var after = before.workingFor(seller);
        audit.record(
                AuditedAct.of("user.switch-seller", "user", before.id())
                        .changing(sellerOf(before), sellerOf(after)));
        return after;
    }

    // Of no seller: neither team need know where else its people work.
    private static Map<String, String> sellerOf(SignedIn person) {
        return person.membership()
                .map(place -> Map.of("seller", place.sellerName()))
                .orElse(Map.of());
    }
}
