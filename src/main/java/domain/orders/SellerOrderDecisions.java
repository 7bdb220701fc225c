package domain.orders;

import domain.shared.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What may be done to a seller order as it is: each method answers with the event that would happen
 * or refuses with an {@link OrderRefused}; none changes anything.
 */
public record SellerOrderDecisions(SellerOrder order) {

    private static final int REASON_MOST_CHARACTERS = 400;

    /** The payment of these lines is certain. */
    public SellerOrderEvent.PaymentCleared clearPayment(Collection<OrderLineId> paid) {
        var waiting =
                order.lines().stream()
                        .filter(line -> paid.contains(line.id()))
                        .filter(line -> line.status() == LineStatus.AWAITING_PAYMENT)
                        .map(OrderLine::id)
                        .toList();
        if (waiting.isEmpty()) {
            throw new OrderRefused("order.nothing-to-pay", "Nothing of this order awaits payment");
        }
        return new SellerOrderEvent.PaymentCleared(waiting);
    }

    public SellerOrderEvent.Accepted accept(Collection<OrderLineId> wanted) {
        for (var id : wanted) {
            var line = order.line(id);
            if (line.status() != LineStatus.PLACED) {
                throw new OrderRefused(
                        "order.not-to-accept",
                        "“%s” does not wait for acceptance",
                        line.item().title());
            }
        }
        requireSome(wanted);
        return new SellerOrderEvent.Accepted(List.copyOf(wanted));
    }

    /** The seller will not have these lines; only before they were accepted. */
    public SellerOrderEvent.Cancelled refuse(Collection<OrderLineId> unwanted, String reason) {
        var quantities = new ArrayList<LineQuantity>();
        for (var id : unwanted) {
            var line = order.line(id);
            if (line.status() != LineStatus.PLACED) {
                throw new OrderRefused(
                        "order.not-to-accept",
                        "“%s” does not wait for acceptance",
                        line.item().title());
            }
            quantities.add(new LineQuantity(id, line.open()));
        }
        requireSome(quantities);
        return new SellerOrderEvent.Cancelled(quantities, Party.SELLER, reasonGiven(reason), true);
    }

    /** Takes back what has not been shipped. */
    public SellerOrderEvent.Cancelled cancel(
            Collection<LineQuantity> unwanted, Party by, String reason) {
        requireSome(unwanted);
        requireOnce(unwanted);
        for (var wanted : unwanted) {
            var line = order.line(wanted.line());
            if (wanted.quantity() > line.open()) {
                throw new OrderRefused(
                        "order.too-many-to-cancel",
                        "%d of “%s” can still be cancelled",
                        line.open(),
                        line.item().title());
            }
        }
        return new SellerOrderEvent.Cancelled(
                List.copyOf(unwanted), by, reasonGiven(reason), false);
    }

    /** Takes back everything that has not been shipped. */
    public SellerOrderEvent.Cancelled cancelAll(Party by, String reason) {
        return cancel(
                order.lines().stream()
                        .filter(line -> line.open() > 0)
                        .map(line -> new LineQuantity(line.id(), line.open()))
                        .toList(),
                by,
                reason);
    }

    public SellerOrderEvent.LineAdded add(NewLine line) {
        if (!order.status().isBeforeShipment()
                || order.status() == SellerOrderStatus.AWAITING_PAYMENT) {
            throw new OrderRefused(
                    "order.not-editable",
                    "An order can be edited after payment and before shipment");
        }
        return new SellerOrderEvent.LineAdded(line);
    }

    public SellerOrderEvent.Shipped ship(
            ShipmentId id, Tracking tracking, Collection<LineQuantity> contents) {
        requireSome(contents);
        requireOnce(contents);
        if (order.lines().stream().anyMatch(line -> line.status() == LineStatus.AWAITING_PAYMENT)) {
            throw new OrderRefused(
                    "order.unpaid-line",
                    "A line of this order is not paid yet; wait for the payment or cancel it");
        }
        for (var content : contents) {
            var line = order.line(content.line());
            if (!line.accepted()) {
                throw new OrderRefused(
                        "order.not-accepted",
                        "Accept “%s” before shipping it",
                        line.item().title());
            }
            if (content.quantity() > line.open()) {
                throw new OrderRefused(
                        "order.too-many-to-ship",
                        "%d of “%s” can still be shipped",
                        line.open(),
                        line.item().title());
            }
        }
        return new SellerOrderEvent.Shipped(id, tracking, List.copyOf(contents));
    }

    public SellerOrderEvent.TrackingCorrected correctTracking(ShipmentId id, Tracking tracking) {
        return new SellerOrderEvent.TrackingCorrected(order.shipment(id).id(), tracking);
    }

    public SellerOrderEvent.Delivered deliver(ShipmentId id) {
        requireNext(order.shipment(id), ShipmentStatus.DELIVERED);
        return new SellerOrderEvent.Delivered(id);
    }

    public SellerOrderEvent.Lost lose(ShipmentId id) {
        requireNext(order.shipment(id), ShipmentStatus.LOST);
        return new SellerOrderEvent.Lost(id);
    }

    public SellerOrderEvent.Returned takeBack(Collection<LineQuantity> goods) {
        requireSome(goods);
        requireOnce(goods);
        for (var back : goods) {
            var line = order.line(back.line());
            if (back.quantity() > line.returnable()) {
                throw new OrderRefused(
                        "order.too-many-to-return",
                        "%d of “%s” can come back",
                        line.returnable(),
                        line.item().title());
            }
        }
        return new SellerOrderEvent.Returned(List.copyOf(goods));
    }

    /** Never more of a line's goods, shipping or tax than is left of it. */
    public SellerOrderEvent.Refunded refund(UUID refund, List<LineRefund> parts) {
        var total = 0L;
        for (var part : parts) {
            var line = order.line(part.line());
            if (!line.paid()
                    || part.item() > line.itemLeft()
                    || part.shipping() > line.shippingLeft()
                    || part.tax() > line.taxLeft()) {
                throw new OrderRefused(
                        "order.refund-too-high",
                        "That is more than is left to refund of “%s”",
                        line.item().title());
            }
            total += part.total();
        }
        if (total == 0 || parts.stream().map(LineRefund::line).distinct().count() < parts.size()) {
            throw new OrderRefused("order.refund-nothing", "There is nothing to refund");
        }
        return new SellerOrderEvent.Refunded(refund, List.copyOf(parts));
    }

    private static void requireSome(Collection<?> chosen) {
        if (chosen.isEmpty()) {
            throw new OrderRefused("order.nothing-chosen", "Choose at least one line");
        }
    }

    private static void requireOnce(Collection<LineQuantity> chosen) {
        if (chosen.stream().map(LineQuantity::line).distinct().count() < chosen.size()) {
            throw new OrderRefused("order.line-twice", "A line is named twice");
        }
    }

    private static void requireNext(Shipment shipment, ShipmentStatus wanted) {
        if (!shipment.status().next().contains(wanted)) {
            throw new OrderRefused(
                    "order.shipment-done", "This parcel has already arrived or was reported lost");
        }
    }

    private static String reasonGiven(String reason) {
        return PlainText.requireFilled("The reason", reason, REASON_MOST_CHARACTERS);
    }
}
