package services.shared;

import domain.shared.DomainException;

/** There is no such thing, or none that the asker may know of: both sound the same on purpose. */
public final class NotFound extends DomainException {

    public NotFound(String kind, Object id) {
        super("not-found", "There is no %s %s", kind, id);
    }
}
