package services.returns;

import domain.returns.ReturnId;
import domain.returns.ReturnReason;
import domain.returns.ReturnStatus;
import domain.returns.ReturnWish;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of returns. Equal by id, so that a grid recognises a row it shows.
 *
 * @param sellerOrderNumber as people see it: number and position
 * @param goods how many things come back
 */
public record ReturnRow(
        ReturnId id,
        long number,
        String sellerOrderNumber,
        String sellerName,
        String customerName,
        ReturnStatus status,
        ReturnReason reason,
        ReturnWish wish,
        int goods,
        Instant requestedAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReturnRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
