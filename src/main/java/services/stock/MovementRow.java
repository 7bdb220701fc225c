package services.stock;

import domain.stock.MovementKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One movement of a stock item. Equal by id. */
public record MovementRow(
        long id,
        MovementKind kind,
        int quantity,
        int onHandAfter,
        String reason,
        String reference,
        String movedBy,
        Instant at) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MovementRow row && row.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
