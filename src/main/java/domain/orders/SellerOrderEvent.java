package domain.orders;

import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;

/** Something that happened to a seller order; who did it and when is kept beside it. */
public sealed interface SellerOrderEvent {

    /** It came into being, not paid yet. Always the first event. */
    record Placed(
            OrderId order,
            SellerId seller,
            String currency,
            boolean pricesIncludeTax,
            List<NewLine> lines)
            implements SellerOrderEvent {}

    /** The shopper's money for these lines is certain. */
    record PaymentCleared(List<OrderLineId> lines) implements SellerOrderEvent {}

    record Accepted(List<OrderLineId> lines) implements SellerOrderEvent {}

    /**
     * Some of it will not be fulfilled.
     *
     * @param refused by its seller instead of accepting it
     */
    record Cancelled(List<LineQuantity> lines, Party by, String reason, boolean refused)
            implements SellerOrderEvent {}

    /** A line that was not in the basket; it waits for its own payment. */
    record LineAdded(NewLine line) implements SellerOrderEvent {}

    record Shipped(ShipmentId shipment, Tracking tracking, List<LineQuantity> lines)
            implements SellerOrderEvent {}

    record TrackingCorrected(ShipmentId shipment, Tracking tracking) implements SellerOrderEvent {}

    record Delivered(ShipmentId shipment) implements SellerOrderEvent {}

    record Lost(ShipmentId shipment) implements SellerOrderEvent {}

    /** Goods came back and were accepted. */
    record Returned(List<LineQuantity> lines) implements SellerOrderEvent {}

    record Refunded(UUID refund, List<LineRefund> lines) implements SellerOrderEvent {}
}
