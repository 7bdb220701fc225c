package services.refunds;

import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import java.util.function.Predicate;

/** A seller order with some of its lines only, for dividing money among just those. */
final class PaidLines {

    private PaidLines() {}

    static SellerOrder of(SellerOrder order, Predicate<OrderLine> wanted) {
        return new SellerOrder(
                order.id(),
                order.order(),
                order.seller(),
                order.currency(),
                order.pricesIncludeTax(),
                order.lines().stream().filter(wanted).toList(),
                order.shipments());
    }
}
