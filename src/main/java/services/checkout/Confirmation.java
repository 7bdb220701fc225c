package services.checkout;

import domain.orders.OrderId;
import domain.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as the page says it that thanks for it.
 *
 * @param transfer what to do where a bank transfer is awaited; null where nothing is left to pay
 */
public record Confirmation(
        OrderId id,
        long number,
        String email,
        Money total,
        List<String> sellers,
        @Nullable Transfer transfer) {

    public Confirmation {
        sellers = List.copyOf(sellers);
    }

    /** What to name when transferring the money, and until when. */
    public record Transfer(String reference, Instant due) {}
}
