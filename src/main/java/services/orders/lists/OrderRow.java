package services.orders.lists;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of all orders. Equal by id.
 *
 * @param sellers their names, by their positions
 */
public record OrderRow(
        OrderId id,
        long number,
        String customer,
        String email,
        String sellers,
        OrderStatus status,
        Money total,
        Instant placedAt,
        String source) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
