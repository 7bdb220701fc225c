package services.returns;

import domain.people.Permissions;
import domain.returns.ReturnId;
import domain.returns.ReturnStatus;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** The returns of the seller one works for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
public class OwnReturnQueries {

    private final ReturnRows rows;
    private final CurrentUser currentUser;

    OwnReturnQueries(ReturnRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    public List<ReturnRow> find(ReturnFilter filter, Pageable page) {
        return rows.find(filter, currentUser.sellerId(), page);
    }

    public int count(ReturnFilter filter) {
        return rows.count(filter, currentUser.sellerId());
    }

    public Map<ReturnStatus, Integer> counts(ReturnFilter filter) {
        return rows.counts(filter, currentUser.sellerId());
    }

    public ReturnDetails require(ReturnId id) {
        return rows.require(id, currentUser.sellerId());
    }
}
