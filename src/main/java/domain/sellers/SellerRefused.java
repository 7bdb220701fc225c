package domain.sellers;

import domain.shared.DomainException;

/** A rule about sellers refused what was asked for. */
public final class SellerRefused extends DomainException {

    public SellerRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
