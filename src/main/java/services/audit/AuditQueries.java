package services.audit;

import domain.people.Permissions;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole audit log, for those who watch over the marketplace. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.AUDIT_READ + "')")
public class AuditQueries {

    private final AuditPages pages;

    AuditQueries(AuditPages pages) {
        this.pages = pages;
    }

    /**
     * The newest entries older than {@code before}.
     *
     * @param before id of the last entry of the page before; {@link Long#MAX_VALUE} to begin
     */
    public List<AuditEntry> find(AuditFilter filter, long before, int limit) {
        return pages.find(filter, before, limit);
    }

    /** Every entry the filter lets through, the newest first, however many. */
    public void each(AuditFilter filter, Consumer<AuditEntry> sink) {
        pages.each(filter, sink);
    }
}
