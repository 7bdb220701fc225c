package domain.refunds;

import domain.orders.LineRefund;
import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.shared.Money;
import domain.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Turns what shall go back to a shopper into refunds of lines. Pure arithmetic. */
public final class RefundDivision {

    private static final int PARTS_OF_A_LINE = 3;

    private RefundDivision() {}

    /**
     * An amount, divided over what is still refundable of goods, shipping and tax of every line of
     * these seller orders by largest remainder. Orders that get nothing of it are absent.
     */
    public static Map<SellerOrderId, List<LineRefund>> byAmount(
            Collection<SellerOrder> orders, long amount) {
        if (amount <= 0) {
            throw new Refused("refund.amount", "A refund is for more than zero");
        }
        var refundable = orders.stream().mapToLong(SellerOrder::refundable).sum();
        if (amount > refundable) {
            var currency = Currency.getInstance(orders.iterator().next().currency());
            throw new Refused(
                    "refund.too-high",
                    "At most %s can still be refunded",
                    new Money(refundable, currency));
        }
        var shares = shares(orders, amount);
        var divided = new LinkedHashMap<SellerOrderId, List<LineRefund>>();
        var next = 0;
        for (var order : orders) {
            var parts = new ArrayList<LineRefund>();
            for (var line : paid(order)) {
                var part =
                        line.refundOf(
                                0, shares.get(next), shares.get(next + 1), shares.get(next + 2));
                next += PARTS_OF_A_LINE;
                if (part.total() > 0) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                divided.put(order.id(), parts);
            }
        }
        return divided;
    }

    /**
     * Whole units of lines, each with its own cents. Empty when nothing of them is left, because it
     * has gone back before as an amount.
     */
    public static List<LineRefund> byUnits(SellerOrder order, Collection<UnitsToRefund> wanted) {
        if (wanted.stream().map(UnitsToRefund::line).distinct().count() < wanted.size()) {
            throw new Refused("refund.line-twice", "A line is named twice");
        }
        var parts = new ArrayList<LineRefund>();
        for (var one : wanted) {
            var line = order.line(one.line());
            if (line.paid()) {
                parts.add(line.refundOf(one.units(), one.withShipping()));
            }
        }
        return parts.stream().mapToLong(LineRefund::total).sum() == 0 ? List.of() : parts;
    }

    /**
     * As {@link #byUnits}, for what has happened already: of units that were refunded before there
     * is nothing to refuse, they are passed over.
     */
    public static List<LineRefund> byUnitsNotYetRefunded(
            SellerOrder order, Collection<UnitsToRefund> wanted) {
        return byUnits(
                order,
                wanted.stream()
                        .map(one -> cut(one, order.line(one.line())))
                        .filter(one -> one.units() > 0)
                        .toList());
    }

    private static UnitsToRefund cut(UnitsToRefund wanted, OrderLine line) {
        var left = line.amounts().quantity() - line.refunded().units();
        return new UnitsToRefund(
                wanted.line(), Math.min(wanted.units(), left), wanted.withShipping());
    }

    private static List<Long> shares(Collection<SellerOrder> orders, long amount) {
        var weights =
                orders.stream()
                        .flatMap(order -> paid(order).stream())
                        .flatMapToLong(
                                line ->
                                        LongStream.of(
                                                line.itemLeft(),
                                                line.shippingLeft(),
                                                line.taxLeft()))
                        .toArray();
        return new Money(amount, Currency.getInstance(orders.iterator().next().currency()))
                .allocate(weights).stream().map(Money::minorUnits).toList();
    }

    private static List<OrderLine> paid(SellerOrder order) {
        return order.lines().stream().filter(OrderLine::paid).toList();
    }
}
