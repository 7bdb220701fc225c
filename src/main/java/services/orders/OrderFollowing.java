package services.orders;

import domain.orders.OrderHappening;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.orders.internal.WholeOrders;

/** Ends an order as a whole when the last of its sellers has ended their part. */
@Component
class OrderFollowing {

    private final WholeOrders wholes;
    private final Clock clock;

    OrderFollowing(WholeOrders wholes, Clock clock) {
        this.wholes = wholes;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OrderHappening.SellerOrderChanged change) {
        // The parts are read under the order's lock, so the last of two that end at once sees both.
        wholes.happen(
                change.order(),
                order -> order.follow(wholes.parts(change.order())),
                clock.instant());
    }
}
