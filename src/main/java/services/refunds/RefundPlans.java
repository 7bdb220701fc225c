package services.refunds;

import domain.orders.LineRefund;
import domain.orders.OrderId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.refunds.RefundDivision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import services.orders.SellerOrderEvents;
import services.shared.NotFound;

/** Finds out what a wish to pay back means for the seller orders of an order. */
@Component
class RefundPlans {

    private final StoredRefunds stored;
    private final SellerOrderEvents sellerOrders;

    RefundPlans(StoredRefunds stored, SellerOrderEvents sellerOrders) {
        this.stored = stored;
        this.sellerOrders = sellerOrders;
    }

    /** All of them, or those that were named; one of another order is not found. */
    List<SellerOrderId> ordersOf(RefundWish wish) {
        var all = stored.sellerOrdersOf(wish.order());
        if (all.isEmpty()) {
            throw new NotFound("order", wish.order());
        }
        if (wish instanceof RefundWish.ByAmount amount && !amount.among().isEmpty()) {
            if (!all.containsAll(amount.among())) {
                throw new NotFound("order", amount.among());
            }
            return amount.among();
        }
        return all;
    }

    List<SellerOrder> payable(OrderId order) {
        return payable(stored.sellerOrdersOf(order));
    }

    /** With only the lines that were paid through a gateway. */
    List<SellerOrder> payable(List<SellerOrderId> ids) {
        var payments = stored.payments(ids);
        return ids.stream()
                .map(sellerOrders::require)
                .map(order -> PaidLines.of(order, line -> payments.containsKey(line.id().value())))
                .toList();
    }

    static Map<SellerOrderId, List<LineRefund>> divide(RefundWish wish, List<SellerOrder> orders) {
        return switch (wish) {
            case RefundWish.ByAmount amount -> RefundDivision.byAmount(orders, amount.amount());
            case RefundWish.ByUnits units -> byUnits(units, orders);
        };
    }

    private static Map<SellerOrderId, List<LineRefund>> byUnits(
            RefundWish.ByUnits wish, List<SellerOrder> orders) {
        var divided = new LinkedHashMap<SellerOrderId, List<LineRefund>>();
        for (var order : orders) {
            var own =
                    wish.units().stream()
                            .filter(
                                    unit ->
                                            order.lines().stream()
                                                    .anyMatch(
                                                            line -> line.id().equals(unit.line())))
                            .toList();
            var lines = RefundDivision.byUnits(order, own);
            if (!lines.isEmpty()) {
                divided.put(order.id(), lines);
            }
        }
        return divided;
    }
}
