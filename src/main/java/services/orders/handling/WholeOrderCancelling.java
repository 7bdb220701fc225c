package services.orders.handling;

import domain.orders.OrderId;
import domain.orders.OrderLine;
import domain.orders.OrderRefused;
import domain.orders.Party;
import domain.people.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.SellerOrderEvents;

/** Takes back everything of an order that no seller has shipped yet. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_MANAGE + "')")
public class WholeOrderCancelling {

    private final SellerOrderEvents events;
    private final Handling handling;

    WholeOrderCancelling(SellerOrderEvents events, Handling handling) {
        this.events = events;
        this.handling = handling;
    }

    public void cancel(OrderId order, String reason) {
        var open =
                events.of(order).stream()
                        .filter(
                                part ->
                                        events.require(part).lines().stream()
                                                .anyMatch(WholeOrderCancelling::isOpen))
                        .toList();
        if (open.isEmpty()) {
            throw new OrderRefused(
                    "order.nothing-to-cancel", "Nothing of this order can be cancelled any more");
        }
        open.forEach(
                part ->
                        handling.decide(
                                part,
                                "cancel",
                                reason,
                                may -> may.cancelAll(Party.OPERATOR, reason)));
    }

    private static boolean isOpen(OrderLine line) {
        return line.open() > 0;
    }
}
