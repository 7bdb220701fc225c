package services.people.directory;

import domain.people.Role;
import domain.people.UserStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param text part of a name or an e-mail address; blank for all
 * @param status null for all
 * @param role held in the marketplace or in some team; null for all
 */
public record UserFilter(String text, @Nullable UserStatus status, @Nullable Role role) {

    public static UserFilter none() {
        return new UserFilter("", null, null);
    }
}
