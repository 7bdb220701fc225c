package domain.orders;

import domain.shared.DomainException;

/** An order, or its state, does not allow what was asked for. */
public final class OrderRefused extends DomainException {

    public OrderRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
