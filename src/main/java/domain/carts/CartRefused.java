package domain.carts;

import domain.shared.DomainException;

/** Something a cart cannot do. */
public final class CartRefused extends DomainException {

    public CartRefused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
