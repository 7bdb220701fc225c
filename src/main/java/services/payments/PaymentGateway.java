package services.payments;

import domain.payments.GatewayNews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An outside system that moves money.
 *
 * <p>Every call that changes something carries a key; the same key again has no further effect and
 * gets the same answer. None is made inside a transaction of ours. A gateway that cannot be reached
 * throws {@link GatewayUnavailable}, and then nobody knows whether it did what it was asked to.
 */
public interface PaymentGateway {

    /** As kept with each payment and in the address of its webhooks; never changes. */
    String name();

    /** Whether shoppers may choose it at the moment. */
    boolean isOffered();

    /** What a shopper may choose among when paying with it; empty when there is nothing. */
    List<String> scenarios();

    /** Asks for the money; the key is the payment's id. */
    Answer authorise(Wish wish);

    /**
     * What became of a payment, in the order it happened; empty when the gateway has never heard of
     * it.
     */
    List<GatewayNews> find(UUID payment);

    /** Takes what was authorised. */
    Outcome capture(Order order);

    /**
     * Lets go what was authorised, and sends back what was taken all the same. A payment that the
     * gateway has not heard of yet must never be authorised afterwards.
     */
    Outcome voidAuthorisation(Order order);

    /** Sends money back. */
    Outcome refund(Order order);

    /**
     * What a webhook says.
     *
     * @throws WebhookRefused when it is not from this gateway, or not readable
     */
    List<Told> read(SignedNotice notice);

    /** What an event that was kept says, as {@link #read} understood it. */
    Told readAgain(String json);

    /**
     * A wish for money.
     *
     * @param number of the payment, as people name it
     * @param returnUrl where the shopper comes back to
     * @param scenario one of {@link #scenarios()}, or empty
     */
    record Wish(
            UUID payment,
            long number,
            long amountMinorUnits,
            String currency,
            String returnUrl,
            String scenario) {}

    /**
     * @param reference what the gateway calls the payment
     */
    record Answer(String reference, GatewayNews news) {}

    /** Something to do with a payment that was authorised. */
    record Order(String key, UUID payment, Optional<String> reference, long amountMinorUnits) {}

    /** What a gateway did about an order. */
    sealed interface Outcome {

        /** It is done; for captures and refunds so much in total. */
        record Done() implements Outcome {}

        /** Somebody has to do it by hand. */
        record ByHand() implements Outcome {}

        /** It will never be done. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * A webhook as it arrived.
     *
     * @param headers by their names in lower case
     */
    record SignedNotice(String body, Map<String, String> headers) {}

    /**
     * One thing a webhook says.
     *
     * @param eventId unique for the gateway
     * @param json the event alone, as it is kept
     */
    record Told(String eventId, UUID payment, GatewayNews news, String json) {}
}
