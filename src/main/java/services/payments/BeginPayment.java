package services.payments;

import java.util.Map;
import java.util.UUID;

/**
 * A wish to pay for a cart.
 *
 * @param returnUrl where the shopper comes back to from the gateway's page
 * @param choices what the shopper chose for the gateway: {@code scenario} for one that has some
 */
public record BeginPayment(
        UUID cart,
        long amountMinorUnits,
        String currency,
        String gateway,
        String returnUrl,
        Map<String, String> choices) {

    public BeginPayment {
        choices = Map.copyOf(choices);
    }
}
