package services.sellers;

import domain.people.Permissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.shared.CurrentUser;

/** A seller's own steps towards its approval. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_EDIT + "')")
public class OwnOnboarding {

    private static final String ACCEPT =
            """
            insert into seller_terms_acceptance (seller_id, accepted_by, accepted_at)
            values (:seller, :by, :at)
            on conflict (seller_id) do nothing
            """;

    private final SellerChanges changes;
    private final SellerChecklists checklists;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnOnboarding(
            SellerChanges changes,
            SellerChecklists checklists,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.checklists = checklists;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The first acceptance stands; accepting again changes nothing. */
    public void acceptTerms() {
        var seller = changes.own();
        seller.requireEditable();
        var accepted =
                jdbc.sql(ACCEPT)
                        .param("seller", seller.id().value())
                        .param("by", currentUser.id().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (accepted == 0) {
            return;
        }
        var before = seller.status();
        seller.startOnboarding();
        changes.save(seller, before, AuditedAct.of("seller.accept-terms", "seller", seller.id()));
    }

    /** Refuses while something mandatory is missing, and says what. */
    public void submitForReview() {
        var seller = changes.own();
        var before = seller.status();
        seller.submit(checklists.of(seller), clock.instant());
        changes.save(
                seller,
                before,
                AuditedAct.of("seller.submit", "seller", seller.id())
                        .changing(Map.of("status", before), Map.of("status", seller.status())));
    }
}
