package domain.orders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an order as a whole. */
public sealed interface OrderEvent {

    /** It came into being. Amounts are minor units of the whole basket. Always the first event. */
    record Placed(
            long number,
            @Nullable UUID customer,
            String email,
            String currency,
            OrderAmounts amounts,
            Instant placedAt)
            implements OrderEvent {}

    /**
     * The shopper's money is certain.
     *
     * @param payment null where there was nothing to pay
     */
    record Paid(@Nullable UUID payment) implements OrderEvent {}

    /** Every seller has delivered what was not cancelled. */
    record Completed() implements OrderEvent {}

    /** No seller fulfils anything of it. */
    record Cancelled() implements OrderEvent {}
}
