package domain.returns;

import domain.shared.DomainException;

/** A return, or the policy it falls under, does not allow what was asked for. */
public final class ReturnRefused extends DomainException {

    public ReturnRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
