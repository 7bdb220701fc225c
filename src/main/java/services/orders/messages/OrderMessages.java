package services.orders.messages;

import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.internal.OrderAccess;
import services.orders.internal.SellerOrderTable;
import services.orders.internal.SellerOrderTable.Kept;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Messages about a seller order, as its seller and operators read and write them. */
@Service
@Transactional
public class OrderMessages {

    private final MessageTable messages;
    private final SellerOrderTable orders;
    private final OrderAccess access;
    private final CurrentUser currentUser;

    OrderMessages(
            MessageTable messages,
            SellerOrderTable orders,
            OrderAccess access,
            CurrentUser currentUser) {
        this.messages = messages;
        this.orders = orders;
        this.access = access;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_READ
                    + "', '"
                    + Permissions.ORDERS_READ
                    + "')")
    public List<MessageRow> of(SellerOrderId order) {
        return messages.of(require(order).state().id());
    }

    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_FULFIL
                    + "', '"
                    + Permissions.ORDERS_MANAGE
                    + "')")
    public void write(SellerOrderId order, String text) {
        messages.add(require(order), access.party(), currentUser.name(), text);
    }

    private Kept require(SellerOrderId id) {
        var found = orders.find(id).orElseThrow(() -> new NotFound("order", id));
        access.require(found.state().seller(), id);
        return found;
    }
}
