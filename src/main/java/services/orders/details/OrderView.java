package services.orders.details;

import domain.orders.OrderId;
import domain.orders.OrderStatus;
import domain.shared.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as a whole.
 *
 * @param customer null for a guest
 * @param source SHOP, or the import it is history from
 */
public record OrderView(
        OrderId id,
        long number,
        OrderStatus status,
        @Nullable UUID customer,
        String customerName,
        String email,
        Recipient shipTo,
        Recipient billTo,
        String channel,
        String source,
        String remark,
        Instant placedAt,
        Sums sums,
        List<SellerOrderView> parts) {

    public OrderView {
        parts = List.copyOf(parts);
    }

    public boolean canBeCancelled() {
        return parts.stream().anyMatch(SellerOrderView::canBeCancelled);
    }
}
