package services.payments;

/** A gateway gave no answer: what it was asked may or may not have been done. */
public final class GatewayUnavailable extends RuntimeException {

    public GatewayUnavailable(String message) {
        super(message);
    }
}
