package services.people.directory;

import domain.people.Role;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.time.Instant;

/** One person in a seller's team, as the team sees them. */
public record TeamMember(
        UserId id,
        String displayName,
        String email,
        Role role,
        UserStatus status,
        Instant since,
        boolean isMe) {}
