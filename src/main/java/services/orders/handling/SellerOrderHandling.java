package services.orders.handling;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import domain.people.Permissions;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a seller, or an operator in its stead, does with one order. */
@Service
@Transactional
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.OWN_ORDERS_FULFIL
                + "', '"
                + Permissions.ORDERS_MANAGE
                + "')")
public class SellerOrderHandling {

    private final Handling handling;

    SellerOrderHandling(Handling handling) {
        this.handling = handling;
    }

    public void accept(SellerOrderId order, Set<OrderLineId> lines) {
        handling.decide(order, "accept", null, may -> may.accept(lines));
    }

    public void refuse(SellerOrderId order, Set<OrderLineId> lines, String reason) {
        handling.decide(order, "refuse", reason, may -> may.refuse(lines, reason));
    }

    /** Sends some of it on its way; the rest may follow. */
    public ShipmentId ship(SellerOrderId order, Tracking tracking, List<LineQuantity> contents) {
        var parcel = ShipmentId.next();
        handling.decide(order, "ship", null, may -> may.ship(parcel, checked(tracking), contents));
        return parcel;
    }

    public void correctTracking(SellerOrderId order, ShipmentId parcel, Tracking tracking) {
        handling.decide(
                order,
                "correct-tracking",
                null,
                may -> may.correctTracking(parcel, checked(tracking)));
    }

    public void deliver(SellerOrderId order, ShipmentId parcel) {
        handling.decide(order, "deliver", null, may -> may.deliver(parcel));
    }

    public void lose(SellerOrderId order, ShipmentId parcel) {
        handling.decide(order, "lose", null, may -> may.lose(parcel));
    }

    /** Takes back what has not been shipped: lines, or some of a line. */
    public void cancel(SellerOrderId order, List<LineQuantity> unwanted, String reason) {
        handling.decide(
                order, "cancel", reason, may -> may.cancel(unwanted, handling.party(), reason));
    }

    private static Tracking checked(Tracking typed) {
        return Tracking.of(typed.carrier(), typed.number(), typed.url());
    }
}
