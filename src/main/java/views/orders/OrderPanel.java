package views.orders;

import com.vaadin.flow.component.Component;
import domain.orders.OrderId;
import java.util.Optional;

/**
 * A part of the operator's order page that another area brings: payments, refunds, returns,
 * disputes. Beans of this type are found by the page and shown in the order of their positions.
 */
public interface OrderPanel {

    int position();

    /** Empty when the person may not see it, or there is nothing to show. */
    Optional<Component> of(OrderId order);
}
