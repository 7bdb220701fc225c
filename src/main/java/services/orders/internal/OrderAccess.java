package services.orders.internal;

import domain.orders.Party;
import domain.people.Permissions;
import domain.shared.SellerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import services.shared.NotFound;

/**
 * Whose order somebody may see and work on: operators everybody's, a seller's people their own.
 * Says "not found" for everything else, as row-level security below it does.
 */
@Component
public class OrderAccess {

    private final CurrentUser currentUser;

    OrderAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public boolean isOperator() {
        return currentUser.may(Permissions.ORDERS_READ);
    }

    /** In whose name the person acts. */
    public Party party() {
        return isOperator() ? Party.OPERATOR : Party.SELLER;
    }

    public void require(SellerId owner, Object id) {
        if (!isOperator() && !owner.equals(currentUser.sellerId())) {
            throw new NotFound("order", id);
        }
    }

    /** The one seller whose rows are to be read; null for operators, who read all. */
    public @Nullable UUID onlySeller() {
        return isOperator() ? null : currentUser.sellerId().value();
    }
}
