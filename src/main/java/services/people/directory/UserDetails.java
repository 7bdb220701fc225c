package services.people.directory;

import domain.people.UserAction;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an operator sees of one person.
 *
 * @param statusReason why the account is locked or closed
 * @param throttledUntil when the next attempt to log in may be made, if somebody guessed
 * @param actions what may be done to the account now, by this operator
 * @param mayViewAs whether this operator may look through the person's eyes
 */
public record UserDetails(
        UserRow row,
        @Nullable String statusReason,
        boolean emailVerified,
        String locale,
        String timeZone,
        Instant createdAt,
        @Nullable Instant throttledUntil,
        List<Place> places,
        Set<UserAction> actions,
        boolean mayChangeRoles,
        boolean mayViewAs) {

    /** A place in a seller's team. */
    public record Place(SellerId sellerId, String sellerName, domain.people.Role role) {}
}
