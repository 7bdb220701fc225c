package domain.orders;

import java.math.BigDecimal;

/**
 * A line as it enters an order.
 *
 * @param taxPercent of the goods
 */
public record NewLine(
        OrderLineId id,
        int position,
        OrderedItem item,
        LineAmounts amounts,
        BigDecimal taxPercent) {}
