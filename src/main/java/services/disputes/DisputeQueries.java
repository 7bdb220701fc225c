package services.disputes;

import domain.disputes.DisputeId;
import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** All disputes, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_READ + "')")
public class DisputeQueries {

    private final DisputeRows rows;
    private final StoredStatements statements;
    private final CurrentUser currentUser;

    DisputeQueries(DisputeRows rows, StoredStatements statements, CurrentUser currentUser) {
        this.rows = rows;
        this.statements = statements;
        this.currentUser = currentUser;
    }

    public List<DisputeRow> find(DisputeFilter filter, Pageable page) {
        return rows.find(filter, null, page);
    }

    public int count(DisputeFilter filter) {
        return rows.count(filter, null);
    }

    public List<DisputeRow> of(OrderId order) {
        return rows.of(order);
    }

    public DisputeDetails require(DisputeId id) {
        var row = rows.require(id, null);
        return new DisputeDetails(
                row,
                statements.of(id),
                !row.status().isFinal() && currentUser.may(Permissions.DISPUTES_DECIDE));
    }

    public EvidenceContent evidence(DisputeId id, UUID statement) {
        return statements.open(id, statement);
    }
}
