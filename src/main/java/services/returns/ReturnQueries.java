package services.returns;

import domain.orders.OrderId;
import domain.people.Permissions;
import domain.returns.ReturnId;
import domain.returns.ReturnStatus;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All returns, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_READ + "')")
public class ReturnQueries {

    private final ReturnRows rows;

    ReturnQueries(ReturnRows rows) {
        this.rows = rows;
    }

    public List<ReturnRow> find(ReturnFilter filter, Pageable page) {
        return rows.find(filter, null, page);
    }

    public int count(ReturnFilter filter) {
        return rows.count(filter, null);
    }

    public Map<ReturnStatus, Integer> counts(ReturnFilter filter) {
        return rows.counts(filter, null);
    }

    public List<ReturnRow> of(OrderId order) {
        return rows.of(order);
    }

    public ReturnDetails require(ReturnId id) {
        return rows.require(id, null);
    }
}
