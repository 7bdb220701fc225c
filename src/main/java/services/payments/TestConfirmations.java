package services.payments;

import java.util.Optional;

/**
 * The page on which a shopper confirms a payment of the test gateway, as with 3-D Secure. Whoever
 * knows the gateway's reference may.
 */
public interface TestConfirmations {

    /** Empty when there is no such payment. */
    Optional<Confirmation> waiting(String reference);

    /**
     * Approves or declines, once; afterwards it changes nothing.
     *
     * @return where the shopper goes on
     */
    String decide(String reference, boolean approve);

    /**
     * What is to be confirmed.
     *
     * @param open whether it is not decided yet
     */
    record Confirmation(long amountMinorUnits, String currency, String returnUrl, boolean open) {}
}
