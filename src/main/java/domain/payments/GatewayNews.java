package domain.payments;

import java.time.Instant;

/**
 * What a gateway says about a payment, as an answer, by webhook or when asked. Amounts are minor
 * units of the payment's currency; totals, so that hearing of them twice changes nothing.
 */
public sealed interface GatewayNews {

    /** The shopper has to confirm at the gateway's own page. */
    record ConfirmationNeeded(String url) implements GatewayNews {}

    /** The gateway will tell later. */
    record Undecided() implements GatewayNews {}

    /** The shopper has to send the money, naming the gateway's reference. */
    record TransferAwaited(Instant due) implements GatewayNews {}

    /** The money is certain, and ours when we ask for it. */
    record Authorised() implements GatewayNews {}

    record Declined(String reason) implements GatewayNews {}

    /** So much is ours now. */
    record Captured(long total) implements GatewayNews {}

    /** The gateway has let go what it had authorised. */
    record Voided() implements GatewayNews {}

    /** The authorisation, or the time to confirm, is over. */
    record Expired() implements GatewayNews {}

    /**
     * Money went back to the shopper.
     *
     * @param key of our instruction; what the gateway calls it when it refunded by itself
     */
    record Refunded(String key, long amount) implements GatewayNews {}
}
