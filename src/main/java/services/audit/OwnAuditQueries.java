package services.audit;

import domain.people.Permissions;
import java.util.List;
import java.util.function.Consumer;
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
        return pages.find(own(filter), before, limit);
    }

    /** As {@link AuditQueries#each}; the filter's seller is replaced by one's own. */
    public void each(AuditFilter filter, Consumer<AuditEntry> sink) {
        pages.each(own(filter), sink);
    }

    private AuditFilter own(AuditFilter filter) {
        return new AuditFilter(
                filter.who(),
                filter.action(),
                filter.objectType(),
                filter.objectId(),
                currentUser.sellerId().toString(),
                filter.from(),
                filter.until());
    }
}
