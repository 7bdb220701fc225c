package services.orders.handling;

import domain.orders.LineQuantity;
import domain.orders.LineStatus;
import domain.orders.OrderLine;
import domain.orders.SellerOrderDecisions;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import domain.people.Permissions;
import domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The same done to many orders: each by itself, so that one refusal does not undo the others. */
@Service
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.OWN_ORDERS_FULFIL
                + "', '"
                + Permissions.ORDERS_MANAGE
                + "')")
public class BulkOrderHandling {

    private final Handling handling;

    BulkOrderHandling(Handling handling) {
        this.handling = handling;
    }

    /** Everything that waits for acceptance. */
    public BulkOutcome accept(Set<SellerOrderId> orders) {
        return each(orders, "accept", BulkOrderHandling::everythingWaiting);
    }

    /** Everything that is accepted and has not left, each order as one parcel. */
    public BulkOutcome ship(Set<SellerOrderId> orders) {
        return each(orders, "ship", BulkOrderHandling::everythingReady);
    }

    private BulkOutcome each(
            Set<SellerOrderId> orders,
            String verb,
            Function<SellerOrderDecisions, SellerOrderEvent> decision) {
        var done = 0;
        var refused = new ArrayList<DomainException>();
        for (var order : orders) {
            try {
                handling.decide(order, verb, null, decision);
                done++;
            } catch (DomainException refusal) {
                refused.add(refusal);
            }
        }
        return new BulkOutcome(done, refused);
    }

    private static SellerOrderEvent everythingWaiting(SellerOrderDecisions may) {
        return may.accept(
                may.order().lines().stream()
                        .filter(line -> line.status() == LineStatus.PLACED)
                        .map(OrderLine::id)
                        .toList());
    }

    private static SellerOrderEvent everythingReady(SellerOrderDecisions may) {
        return may.ship(
                ShipmentId.next(),
                Tracking.NONE,
                may.order().lines().stream()
                        .filter(line -> line.accepted() && line.open() > 0)
                        .map(line -> new LineQuantity(line.id(), line.open()))
                        .toList());
    }
}
