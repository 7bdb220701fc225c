package services.orders.lists;

import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a seller's list of orders. Equal by id.
 *
 * @param due until when the next step is expected; null where nothing is
 */
public record OwnOrderRow(
        SellerOrderId id,
        String number,
        String customer,
        SellerOrderStatus status,
        Money total,
        int items,
        Instant placedAt,
        @Nullable Instant due) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnOrderRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
