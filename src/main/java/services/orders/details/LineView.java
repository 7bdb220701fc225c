package services.orders.details;

import domain.orders.LineStatus;
import domain.orders.OrderLineId;
import domain.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a seller order on a screen or a document.
 *
 * @param open how many are neither cancelled nor on their way
 * @param goods what the shopper pays for the goods, after discounts
 * @param tax on top of the goods and the shipping; zero where prices include it
 * @param refunded what went back so far
 */
public record LineView(
        OrderLineId id,
        String title,
        String variant,
        String sku,
        @Nullable String imageKey,
        LineStatus status,
        int quantity,
        int open,
        int cancelled,
        int shipped,
        int returned,
        Money unitPrice,
        Money discount,
        Money goods,
        Money shipping,
        Money tax,
        Money taxIncluded,
        BigDecimal taxPercent,
        Money total,
        Money refunded,
        boolean accepted) {

    public boolean canBeAccepted() {
        return status == LineStatus.PLACED;
    }

    public boolean canBeShipped() {
        return accepted && open > 0;
    }

    public boolean canBeCancelled() {
        return open > 0;
    }

    /** With its options, as people call it. */
    public String name() {
        return variant.isEmpty() ? title : title + " · " + variant;
    }
}
