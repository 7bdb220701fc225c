package services.sellers;

import domain.people.Permissions;
import domain.sellers.SellerAction;
import domain.shared.SellerId;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;

/** What operators decide about a seller's standing. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.SELLERS_REVIEW + "')")
public class SellerDecisions {

    private final SellerChanges changes;
    private final SellerChecklists checklists;
    private final SellerMails mails;
    private final Clock clock;

    SellerDecisions(
            SellerChanges changes, SellerChecklists checklists, SellerMails mails, Clock clock) {
        this.changes = changes;
        this.checklists = checklists;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Refuses what the seller's standing does not allow, a missing reason, and an approval while
     * mandatory requirements are open.
     */
    public void decide(SellerId id, SellerAction action, String reason) {
        var seller = changes.require(id);
        var before = seller.status();
        seller.decide(action, reason, checklists.of(seller), clock.instant());
        changes.save(
                seller,
                before,
                AuditedAct.of("seller." + verb(action), "seller", id)
                        .changing(Map.of("status", before), Map.of("status", seller.status()))
                        .because(reason));
        mails.decided(seller, action, reason);
    }

    private static String verb(SellerAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
