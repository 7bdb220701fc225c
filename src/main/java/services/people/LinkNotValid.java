package services.people;

import domain.shared.DomainException;

/** A mailed link that never was, was used or is too old: all sound the same. */
public final class LinkNotValid extends DomainException {

    public LinkNotValid() {
        super("link.not-valid", "This link does not work any more; ask for a new one");
    }
}
