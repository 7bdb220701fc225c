package domain.imports;

import domain.shared.Recipient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that was placed elsewhere, with everything that belongs to it. Amounts are minor units
 * of its one currency; what was not dated by the source has no instant.
 *
 * @param paidAt when its money was certain; null: it never was
 * @param acceptedAt when its sellers took it on; null: they have not
 * @param cancellation null: it was not cancelled
 * @param refundedMinorUnits what went back to the shopper, of everything that was paid
 */
public record OrderContent(
        String externalId,
        Buyer buyer,
        String currency,
        boolean pricesIncludeTax,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant acceptedAt,
        @Nullable Cancellation cancellation,
        List<Item> items,
        List<Payment> payments,
        long refundedMinorUnits,
        String remark)
        implements Content {

    public OrderContent {
        items = List.copyOf(items);
        payments = List.copyOf(payments);
    }

    /**
     * Who bought it; nobody with an account here.
     *
     * @param email may be one at which nobody can be reached
     */
    public record Buyer(String name, String email, Recipient shipTo, Recipient billTo) {}

    /**
     * @param bySeller whether a seller could or would not fulfil it
     */
    public record Cancellation(Instant at, boolean bySeller, String reason) {}

    /**
     * One line.
     *
     * @param sellerExternalId null: the seller the import is made for
     * @param productExternalId null: the source names none; found by SKU
     * @param title empty: that of the product
     * @param discount of the whole line, borne by its seller
     * @param tax added on top of everything, or {@code taxIncluded} in the item amount
     */
    public record Item(
            String externalId,
            @Nullable String sellerExternalId,
            @Nullable String productExternalId,
            String sku,
            String title,
            String variant,
            int quantity,
            long unitPrice,
            long discount,
            long shipping,
            long tax,
            long taxIncluded,
            @Nullable Instant shippedAt,
            @Nullable Instant deliveredAt) {}

    /** A part of what was paid, by one method. */
    public record Payment(String method, long amount) {}

    @Override
    public Kind kind() {
        return Kind.ORDERS;
    }

    public long paidAmount() {
        return payments.stream().mapToLong(Payment::amount).sum();
    }
}
