package domain.orders;

import java.math.BigDecimal;

/** One thing ordered of one seller, and how far it has come. */
public record OrderLine(
        OrderLineId id,
        int position,
        OrderedItem item,
        LineAmounts amounts,
        BigDecimal taxPercent,
        Progress progress,
        Refunded refunded) {

    /** How far a line has come; of the quantities, none is ever more than was ordered. */
    public record Progress(
            boolean paid,
            boolean accepted,
            boolean refused,
            int cancelled,
            int shipped,
            int delivered,
            int returned) {

        static final Progress NONE = new Progress(false, false, false, 0, 0, 0, 0);
    }

    /** What went back of a line so far, in minor units, and for how many whole units. */
    public record Refunded(int units, long item, long shipping, long tax) {

        static final Refunded NOTHING = new Refunded(0, 0, 0, 0);

        Refunded plus(LineRefund refund) {
            return new Refunded(
                    units + refund.units(),
                    item + refund.item(),
                    shipping + refund.shipping(),
                    tax + refund.tax());
        }
    }

    static OrderLine of(NewLine line) {
        return new OrderLine(
                line.id(),
                line.position(),
                line.item(),
                line.amounts(),
                line.taxPercent(),
                Progress.NONE,
                Refunded.NOTHING);
    }

    public boolean paid() {
        return progress.paid;
    }

    public boolean accepted() {
        return progress.accepted;
    }

    public int cancelled() {
        return progress.cancelled;
    }

    public int shipped() {
        return progress.shipped;
    }

    public int delivered() {
        return progress.delivered;
    }

    public int returned() {
        return progress.returned;
    }

    public LineStatus status() {
        var open = amounts.quantity() - cancelled();
        if (open == 0) {
            return progress.refused ? LineStatus.REFUSED : LineStatus.CANCELLED;
        }
        if (returned() == open) {
            return LineStatus.RETURNED;
        }
        if (delivered() == open) {
            return LineStatus.DELIVERED;
        }
        if (shipped() == open) {
            return LineStatus.SHIPPED;
        }
        if (shipped() > 0) {
            return LineStatus.PARTLY_SHIPPED;
        }
        if (accepted()) {
            return LineStatus.ACCEPTED;
        }
        return paid() ? LineStatus.PLACED : LineStatus.AWAITING_PAYMENT;
    }

    /** How many are neither cancelled nor on their way. */
    public int open() {
        return amounts.quantity() - cancelled() - shipped();
    }

    /** How many were delivered and did not come back. */
    public int returnable() {
        return delivered() - returned();
    }

    public long itemLeft() {
        return amounts.itemPaid() - refunded.item();
    }

    public long shippingLeft() {
        return amounts.shipping() - refunded.shipping();
    }

    public long taxLeft() {
        return amounts.tax() - refunded.tax();
    }

    /** What can still go back to the shopper; 0 for a line that was never paid. */
    public long refundable() {
        return paid() ? itemLeft() + shippingLeft() + taxLeft() : 0;
    }

    /**
     * The refund of the next whole units, with their share of the shipping or without. Never more
     * than is left, and the last units take all that is left, so that the line closes at zero.
     */
    public LineRefund refundOf(int units, boolean withShipping) {
        var from = refunded.units();
        if (units <= 0 || from + units > amounts.quantity()) {
            throw new OrderRefused(
                    "order.refund-units",
                    "%d of “%s” can still be refunded",
                    amounts.quantity() - from,
                    item.title());
        }
        var closes = from + units == amounts.quantity();
        var itemTax = amounts.tax() - amounts.shippingTax();
        var goods = closes ? itemLeft() : amounts.ofUnits(amounts.itemPaid(), from, units);
        var sent = closes ? shippingLeft() : amounts.ofUnits(amounts.shipping(), from, units);
        var taxes =
                withShipping && closes
                        ? taxLeft()
                        : amounts.ofUnits(withShipping ? amounts.tax() : itemTax, from, units);
        return refundOf(units, goods, withShipping ? sent : 0, taxes);
    }

    /** A refund of these amounts, each cut to what is left. */
    public LineRefund refundOf(int units, long goods, long sent, long taxes) {
        var goodsBack = Math.min(goods, itemLeft());
        return new LineRefund(
                id,
                units,
                goodsBack,
                amounts.taxIncludedIn(refunded.item() + goodsBack)
                        - amounts.taxIncludedIn(refunded.item()),
                Math.min(sent, shippingLeft()),
                Math.min(taxes, taxLeft()));
    }

    OrderLine cleared() {
        var now = progress;
        return at(
                new Progress(
                        true,
                        now.accepted,
                        now.refused,
                        now.cancelled,
                        now.shipped,
                        now.delivered,
                        now.returned));
    }

    OrderLine acceptedBySeller() {
        var now = progress;
        return at(
                new Progress(
                        now.paid,
                        true,
                        now.refused,
                        now.cancelled,
                        now.shipped,
                        now.delivered,
                        now.returned));
    }

    OrderLine cancelled(int more, boolean bySellerRefusing) {
        var now = progress;
        return at(
                new Progress(
                        now.paid,
                        now.accepted,
                        bySellerRefusing && !now.accepted,
                        now.cancelled + more,
                        now.shipped,
                        now.delivered,
                        now.returned));
    }

    OrderLine shipped(int more) {
        return moved(more, 0, 0);
    }

    OrderLine delivered(int more) {
        return moved(0, more, 0);
    }

    OrderLine returned(int more) {
        return moved(0, 0, more);
    }

    OrderLine refunded(LineRefund refund) {
        return new OrderLine(
                id, position, item, amounts, taxPercent, progress, refunded.plus(refund));
    }

    private OrderLine moved(int moreShipped, int moreDelivered, int moreReturned) {
        var now = progress;
        return at(
                new Progress(
                        now.paid,
                        now.accepted,
                        now.refused,
                        now.cancelled,
                        now.shipped + moreShipped,
                        now.delivered + moreDelivered,
                        now.returned + moreReturned));
    }

    private OrderLine at(Progress now) {
        return new OrderLine(id, position, item, amounts, taxPercent, now, refunded);
    }
}
