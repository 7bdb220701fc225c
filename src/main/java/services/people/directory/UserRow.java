package services.people.directory;

import domain.people.Role;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of people. Equal by id, so that a grid recognises a row it already shows.
 *
 * @param teams how many sellers' teams the person belongs to
 * @param lastLoginAt null for somebody who never was here
 */
public record UserRow(
        UserId id,
        String displayName,
        String email,
        UserStatus status,
        Set<Role> roles,
        int teams,
        @Nullable Instant lastLoginAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
