package services.disputes;

import domain.disputes.DisputeId;
import domain.disputes.DisputeReason;
import domain.disputes.DisputeStatus;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of disputes. Equal by id, so that a grid recognises a row it shows.
 *
 * @param sellerOrderNumber as people see it: number and position
 * @param awarded null until it is decided
 * @param overdue the seller let its time pass
 */
public record DisputeRow(
        DisputeId id,
        long number,
        OrderId order,
        SellerOrderId sellerOrder,
        String sellerOrderNumber,
        String sellerName,
        String customerName,
        DisputeStatus status,
        DisputeReason reason,
        String claim,
        Money amount,
        @Nullable Money awarded,
        String decision,
        Instant openedAt,
        Instant answerDueAt,
        boolean overdue) {

    /** Somebody of the marketplace has to decide. */
    public boolean isToDecide() {
        return status == DisputeStatus.ANSWERED || (status == DisputeStatus.OPEN && overdue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisputeRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
