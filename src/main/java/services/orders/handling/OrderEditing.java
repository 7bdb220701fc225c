package services.orders.handling;

import domain.orders.LineAmounts;
import domain.orders.NewLine;
import domain.orders.OrderLineId;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.NotFound;

/**
 * Adds to an order before anything of it is shipped. What is added is a line of its own, which
 * waits for a payment of its own; what is taken away is cancelled and paid back.
 */
@Service
@Transactional
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.OWN_ORDERS_FULFIL
                + "', '"
                + Permissions.ORDERS_MANAGE
                + "')")
public class OrderEditing {

    private final Handling handling;
    private final AddableOfferQueries offers;

    OrderEditing(Handling handling, AddableOfferQueries offers) {
        this.handling = handling;
        this.offers = offers;
    }

    /** At the offer's price of now, without shipping: it travels with the rest. */
    public OrderLineId add(SellerOrderId order, UUID offer, int quantity) {
        var id = OrderLineId.next();
        var found = offers.find(order, offer).orElseThrow(() -> new NotFound("offer", offer));
        handling.decide(
                order, "add-line", null, may -> may.add(line(id, found, quantity, may.order())));
        return id;
    }

    private static NewLine line(
            OrderLineId id, AddableOffer offer, int quantity, SellerOrder order) {
        var amounts =
                LineAmounts.plain(
                        offer.price().minorUnits(),
                        quantity,
                        offer.taxPercent(),
                        order.pricesIncludeTax());
        return new NewLine(id, order.lines().size() + 1, offer.item(), amounts, offer.taxPercent());
    }
}
