package services.media;

import domain.shared.DomainException;

/** A file we cannot or will not show as a picture; the sentence says what to do instead. */
public final class PictureRefused extends DomainException {

    public PictureRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
