package domain.checkout;

import domain.shared.DomainException;

/** A press of "Pay" that cannot be what it says. */
public final class CheckoutRefused extends DomainException {

    public CheckoutRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
