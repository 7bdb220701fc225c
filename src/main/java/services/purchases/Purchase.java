package services.purchases;

import domain.disputes.DisputeId;
import domain.disputes.DisputeStatus;
import domain.orders.LineStatus;
import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.orders.OrderStatus;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import domain.orders.ShipmentStatus;
import domain.refunds.RefundStatus;
import domain.returns.ReturnId;
import domain.returns.ReturnStatus;
import domain.shared.Money;
import domain.shared.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as whoever bought it sees it. */
public record Purchase(
        OrderId id,
        long number,
        OrderStatus status,
        Instant placedAt,
        Sums sums,
        @Nullable Recipient shipTo,
        List<Part> parts,
        List<Paper> papers) {

    /** What it cost; discounts are positive. */
    public record Sums(Money items, Money discounts, Money shipping, Money tax, Money total) {}

    /** What one seller sends. */
    public record Part(
            SellerOrderId id,
            String number,
            String sellerName,
            String sellerSlug,
            SellerOrderStatus status,
            String shippingMethod,
            Money total,
            List<Line> lines,
            List<Parcel> parcels,
            List<SentBack> returns,
            List<Claim> disputes,
            List<MoneyBack> refunds) {

        /** Nobody has begun to fulfil it. */
        public boolean isCancellable() {
            return status == SellerOrderStatus.TO_ACCEPT;
        }

        /** Something of it has arrived. */
        public boolean hasArrived() {
            return lines.stream().anyMatch(line -> line.delivered() > 0);
        }

        /** A claim needs something that was paid, and no other claim that is open. */
        public boolean isDisputable() {
            return status != SellerOrderStatus.AWAITING_PAYMENT
                    && disputes.stream().allMatch(dispute -> dispute.status().isFinal());
        }
    }

    /**
     * One thing bought.
     *
     * @param rating the stars one gave; null without a review
     */
    public record Line(
            OrderLineId id,
            String title,
            String variant,
            int quantity,
            int delivered,
            int returned,
            LineStatus status,
            Money total,
            @Nullable String imageKey,
            @Nullable String productSlug,
            @Nullable Integer rating) {

        public boolean isReviewable() {
            return delivered > 0;
        }
    }

    /** A parcel; tracking may be empty. */
    public record Parcel(
            String carrier,
            String trackingNumber,
            String trackingUrl,
            ShipmentStatus status,
            Instant shippedAt,
            @Nullable Instant deliveredAt) {}

    /** A return asked for. */
    public record SentBack(ReturnId id, long number, ReturnStatus status, String answer) {

        public boolean isWithdrawable() {
            return status.next().contains(ReturnStatus.WITHDRAWN);
        }
    }

    public record Claim(
            DisputeId id, long number, DisputeStatus status, Money amount, String decision) {}

    public record MoneyBack(Money amount, RefundStatus status, Instant madeAt) {}

    /** A document to be saved. */
    public record Paper(UUID id, String kind, String number) {}
}
