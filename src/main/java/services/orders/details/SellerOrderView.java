package services.orders.details;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.shared.Recipient;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One seller's part of an order, with what may be done to it now.
 *
 * @param number as people know it, such as 100001-1
 * @param canBeEdited whether lines can be added
 */
public record SellerOrderView(
        SellerOrderId id,
        OrderId order,
        String number,
        SellerId seller,
        String sellerName,
        SellerOrderStatus status,
        String customerName,
        Recipient shipTo,
        String shippingMethod,
        boolean pricesIncludeTax,
        Instant placedAt,
        @Nullable Instant acceptBy,
        @Nullable Instant shipBy,
        Sums sums,
        boolean canBeEdited,
        List<LineView> lines,
        List<ParcelView> parcels) {

    public SellerOrderView {
        lines = List.copyOf(lines);
        parcels = List.copyOf(parcels);
    }

    public boolean canBeAccepted() {
        return lines.stream().anyMatch(LineView::canBeAccepted);
    }

    public boolean canBeShipped() {
        return lines.stream().anyMatch(LineView::canBeShipped);
    }

    public boolean canBeCancelled() {
        return lines.stream().anyMatch(LineView::canBeCancelled);
    }
}
