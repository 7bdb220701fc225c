package domain.disputes;

import domain.shared.DomainException;

/** A dispute, or its state, does not allow what was asked for. */
public final class DisputeRefused extends DomainException {

    public DisputeRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
