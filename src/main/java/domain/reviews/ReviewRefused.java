package domain.reviews;

import domain.shared.DomainException;

/** A review is not as reviews may be, or its state does not allow what was asked for. */
public final class ReviewRefused extends DomainException {

    public ReviewRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
