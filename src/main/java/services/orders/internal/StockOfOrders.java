package services.orders.internal;

import domain.orders.NewLine;
import domain.orders.SellerOrderEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import services.orders.internal.SellerOrderTable.Kept;
import services.stock.Reservations;

/** What an event of a seller order means for the stock that is promised to it. */
@Component
public class StockOfOrders {

    private final Reservations reservations;

    StockOfOrders(Reservations reservations) {
        this.reservations = reservations;
    }

    public void follow(Kept before, SellerOrderEvent event) {
        switch (event) {
            case SellerOrderEvent.Cancelled off -> reservations.cancel(off.lines());
            case SellerOrderEvent.Shipped shipped ->
                    reservations.ship(shipped.lines(), before.number());
            case SellerOrderEvent.LineAdded added -> hold(added.line());
            case SellerOrderEvent.Placed _,
                    SellerOrderEvent.PaymentCleared _,
                    SellerOrderEvent.Accepted _,
                    SellerOrderEvent.TrackingCorrected _,
                    SellerOrderEvent.Delivered _,
                    SellerOrderEvent.Lost _,
                    SellerOrderEvent.Refunded _ -> {
                // Neither promises goods nor moves them.
            }
            // What of it may be sold again is decided by the inspection, which puts it back itself.
            case SellerOrderEvent.Returned _ -> {}
        }
    }

    private void hold(NewLine line) {
        var offer = line.item().offerId();
        if (offer != null) {
            reservations.holdForOrder(
                    List.of(
                            new Reservations.LineDemand(
                                    line.id(), offer, line.amounts().quantity())));
        }
    }
}
