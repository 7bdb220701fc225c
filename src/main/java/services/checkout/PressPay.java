package services.checkout;

import java.util.Map;

/**
 * A press of "Pay".
 *
 * @param key of the page it was pressed on; the same press, sent again, has the same
 * @param mark of the basket the shopper saw
 * @param choices what the shopper chose for the gateway
 * @param returnUrl where the shopper comes back to from the gateway's page
 */
public record PressPay(
        String key, String mark, String gateway, Map<String, String> choices, String returnUrl) {

    public PressPay {
        choices = Map.copyOf(choices);
    }
}
