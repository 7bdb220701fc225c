package domain.history;

import domain.orders.NewLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of a past order; what was shipped was shipped whole. */
public record PastLine(NewLine line, @Nullable Instant shippedAt, @Nullable Instant deliveredAt) {

    public PastLine {
        if (deliveredAt != null && shippedAt == null) {
            throw new IllegalArgumentException("What was delivered was shipped before");
        }
    }
}
