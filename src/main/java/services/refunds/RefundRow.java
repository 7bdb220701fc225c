package services.refunds;

import domain.orders.OrderId;
import domain.refunds.RefundCause;
import domain.refunds.RefundId;
import domain.refunds.RefundStatus;
import domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of refunds. Equal by id, so that a grid recognises a row it shows.
 *
 * @param sellerOrder as people see it: number and position
 */
public record RefundRow(
        RefundId id,
        long number,
        OrderId order,
        String sellerOrder,
        String sellerName,
        RefundCause cause,
        String reason,
        Money amount,
        RefundStatus status,
        String error,
        String madeBy,
        Instant madeAt) {

    /** The gateway refused it: it can be sent again. */
    public boolean canBeSentAgain() {
        return status == RefundStatus.FAILED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefundRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
