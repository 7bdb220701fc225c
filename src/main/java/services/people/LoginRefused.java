package services.people;

import domain.shared.DomainException;

/** Nobody was logged in; the reason never tells a stranger whether an address is known. */
public final class LoginRefused extends DomainException {

    /** What to tell the person; the last two are told only after the right password. */
    public enum Reason {
        WRONG,
        THROTTLED,
        LOCKED,
        UNVERIFIED
    }

    private final Reason reason;

    LoginRefused(Reason reason, String sentence) {
        super("login." + reason.name().toLowerCase(java.util.Locale.ROOT), sentence);
        this.reason = reason;
    }

    static LoginRefused wrong() {
        return new LoginRefused(Reason.WRONG, "E-mail address or password is wrong");
    }

    static LoginRefused throttled() {
        return new LoginRefused(Reason.THROTTLED, "Too many attempts; wait a little and try again");
    }

    static LoginRefused locked() {
        return new LoginRefused(Reason.LOCKED, "This account is locked");
    }

    static LoginRefused unverified() {
        return new LoginRefused(Reason.UNVERIFIED, "Confirm your e-mail address first");
    }

    public Reason reason() {
        return reason;
    }
}
