package services.returns;

import domain.orders.OrderId;
import domain.orders.OrderLineId;
import domain.returns.ReturnStatus;
import domain.shared.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A return with everything that is known of it.
 *
 * @param answer what the seller said to the shopper; empty for nothing
 * @param refund what was paid back; null where nothing was
 */
public record ReturnDetails(
        ReturnRow row,
        OrderId order,
        String comment,
        String answer,
        boolean refundShipping,
        Moments moments,
        @Nullable Money refund,
        List<Line> lines) {

    /** When which step was taken; null for what has not happened. */
    public record Moments(
            @Nullable Instant decided,
            @Nullable Instant received,
            @Nullable Instant inspected,
            @Nullable Instant closed) {}

    /** How many of a line come back, and what became of them. */
    public record Line(
            OrderLineId line,
            String title,
            String variant,
            String sku,
            int quantity,
            @Nullable Integer accepted,
            int restocked,
            String finding) {}

    /** Where whoever handles the return can bring it next. */
    public Set<ReturnStatus> next() {
        var next = EnumSet.noneOf(ReturnStatus.class);
        next.addAll(row.status().next());
        next.remove(ReturnStatus.WITHDRAWN);
        return next;
    }
}
