package domain.history;

import domain.orders.LineRefund;
import domain.orders.OrderLine;
import domain.orders.OrderRefused;
import domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Divides a refund of which only the amount is known over everything that was paid, by largest
 * remainder: lines first, then each line's goods, shipping and tax.
 */
final class RefundTelling {

    private RefundTelling() {}

    static void tell(PastRefund refund, List<PartTelling> parts) {
        var lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        var left = lines.stream().mapToLong(OrderLine::refundable).toArray();
        var most = lines.stream().mapToLong(OrderLine::refundable).sum();
        if (refund.amount() > most) {
            throw new OrderRefused(
                    "history.refund-too-high",
                    "More was refunded than its lines cost, or than was paid for them");
        }
        var currency = currency(parts);
        var shares = new Money(refund.amount(), currency).allocate(left);
        var next = 0;
        for (var part : parts) {
            var back = new ArrayList<LineRefund>();
            for (var line : part.lines()) {
                var share = shares.get(next++).minorUnits();
                if (share > 0) {
                    back.add(divided(line, share, currency));
                }
            }
            if (!back.isEmpty()) {
                part.happen(part.state().decide().refund(refund.ids().get(), back), refund.at());
            }
        }
    }

    private static Currency currency(List<PartTelling> parts) {
        return Currency.getInstance(parts.getFirst().state().currency());
    }

    private static LineRefund divided(OrderLine line, long share, Currency currency) {
        var shares =
                new Money(share, currency)
                        .allocate(line.itemLeft(), line.shippingLeft(), line.taxLeft());
        var whole = share == line.refundable();
        return line.refundOf(
                whole ? line.amounts().quantity() : 0,
                shares.get(0).minorUnits(),
                shares.get(1).minorUnits(),
                shares.get(2).minorUnits());
    }
}
