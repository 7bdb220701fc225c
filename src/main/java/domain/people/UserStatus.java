package domain.people;

import static domain.people.UserAction.ACCEPT_INVITATION;
import static domain.people.UserAction.CLOSE;
import static domain.people.UserAction.LOCK;
import static domain.people.UserAction.UNLOCK;

import domain.shared.Refused;
import java.util.Map;
import java.util.Set;

/** Where an account is in its life, and what may be done to it there. */
public enum UserStatus {
    INVITED,
    ACTIVE,
    LOCKED,
    CLOSED;

    public Set<UserAction> allowedActions() {
        return transitions().keySet();
    }

    public boolean allows(UserAction action) {
        return transitions().containsKey(action);
    }

    UserStatus after(UserAction action) {
        var next = transitions().get(action);
        if (next == null) {
            throw new Refused("user.status", "An account that is %s does not allow this", this);
        }
        return next;
    }

    // A switch rather than a constant map: a new status does not compile until its ways out are
    // decided here.
    private Map<UserAction, UserStatus> transitions() {
        return switch (this) {
            case INVITED -> Map.of(ACCEPT_INVITATION, ACTIVE, CLOSE, CLOSED);
            case ACTIVE -> Map.of(LOCK, LOCKED, CLOSE, CLOSED);
            case LOCKED -> Map.of(UNLOCK, ACTIVE, CLOSE, CLOSED);
            case CLOSED -> Map.of();
        };
    }
}
