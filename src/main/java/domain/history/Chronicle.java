package domain.history;

import domain.orders.Order;
import domain.orders.OrderEvent;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import java.util.List;

/**
 * The events of a past order and the states they lead to; replaying the events gives the states.
 */
public record Chronicle(Order order, List<Dated<OrderEvent>> events, List<Part> parts) {

    /** The same for one seller's part. */
    public record Part(SellerOrder state, List<Dated<SellerOrderEvent>> events) {}
}
