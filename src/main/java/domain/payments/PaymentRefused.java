package domain.payments;

import domain.shared.DomainException;

/** A payment, or its state, does not allow what was asked for. */
public final class PaymentRefused extends DomainException {

    public PaymentRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
