package services.orders;

import app.ForTests;
import domain.orders.LineQuantity;
import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import services.isolation.ForeignThings;
import services.isolation.Things;
import services.isolation.Victim;
import services.orders.handling.BulkOutcome;
import services.orders.lists.OrderTab;
import services.orders.lists.OwnOrderFilter;

/** What the orders area has of a seller. */
@ForTests
class ForeignOrderThings implements ForeignThings {

    @Override
    public void add(Things things, Victim victim) {
        var row = victim.row();
        things.foreign(SellerOrderId.class, new SellerOrderId(row))
                .foreign(OrderId.class, new OrderId(row))
                .foreign(OrderLineId.class, new OrderLineId(row))
                .foreign(ShipmentId.class, new ShipmentId(row))
                .foreign(LineQuantity.class, new LineQuantity(new OrderLineId(row), 1))
                .harmless(Tracking.class, Tracking.NONE)
                .harmless(OwnOrderFilter.class, OwnOrderFilter.of(OrderTab.ALL))
                .empty(BulkOutcome.class, outcome -> outcome.done() == 0);
    }
}
