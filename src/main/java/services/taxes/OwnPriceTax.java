package services.taxes;

import domain.people.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.CurrentUser;

/** Whether a seller's prices include tax. */
@Service
@Transactional
public class OwnPriceTax {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    OwnPriceTax(JdbcClient jdbc, CurrentUser currentUser, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_READ + "')")
    @Transactional(readOnly = true)
    public boolean isIncluded() {
        return jdbc.sql("select prices_include_tax from seller where id = :seller")
                .param("seller", currentUser.sellerId().value())
                .query(Boolean.class)
                .single();
    }

    /** Holds for what is ordered from now on. */
    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void include(boolean included) {
        var seller = currentUser.sellerId();
        var before = isIncluded();
        var _ =
                jdbc.sql("update seller set prices_include_tax = :included where id = :seller")
                        .param("included", included)
                        .param("seller", seller.value())
                        .update();
        audit.record(
                AuditedAct.of("seller.price-tax", "seller", seller)
                        .ofSeller(seller)
                        .changing(before, included));
    }
}
