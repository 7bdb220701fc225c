package services.purchases;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * An order in the list of a shopper's orders.
 *
 * @param titles of the first things in it
 * @param goods how many things it has in all
 */
public record PurchaseRow(
        OrderId id,
        long number,
        OrderStatus status,
        Instant placedAt,
        Money total,
        List<String> titles,
        int goods) {}
