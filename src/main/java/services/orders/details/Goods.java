package services.orders.details;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.orders.SellerOrder;
import java.util.Collection;
import java.util.List;

/** Goods of a seller order in words. */
public final class Goods {

    private Goods() {}

    /** Each as "2 × Lamp". */
    public static List<String> of(SellerOrder order, Collection<LineQuantity> quantities) {
        return quantities.stream()
                .map(one -> one.quantity() + " × " + order.line(one.line()).item().title())
                .toList();
    }

    /** Whole lines, each as "2 × Lamp". */
    public static List<String> lines(SellerOrder order, Collection<OrderLineId> lines) {
        return of(
                order,
                lines.stream()
                        .map(id -> new LineQuantity(id, order.line(id).amounts().quantity()))
                        .toList());
    }
}
