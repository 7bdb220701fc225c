package services.audit;

import domain.people.Permissions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** What was done to the seller one works for, by its own people and by the marketplace. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_READ + "')")
public class OwnAuditQueries {

    private final AuditPages pages;
    private final CurrentUser currentUser;

    OwnAuditQueries(AuditPages pages, CurrentUser currentUser) {
        this.pages = pages;
        this.currentUser = currentUser;
    }

    /** As {@link AuditQueries#find}; the filter's seller is replaced by one's own. */
    public List<AuditEntry> find(AuditFilter filter, long before, int limit) {
        var own =
                new AuditFilter(
                        filter.who(),
                        filter.action(),
                        filter.objectType(),
                        filter.objectId(),
                        currentUser.sellerId().toString(),
                        filter.from(),
                        filter.until());
        return pages.find(own, before, limit);
    }
}
