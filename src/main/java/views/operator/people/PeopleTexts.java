package views.operator.people;

import domain.people.Role;
import domain.people.UserStatus;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import views.components.StatusBadge;
import views.components.Texts;

/** What roles and statuses are called on screens. */
public final class PeopleTexts {

    private PeopleTexts() {}

    public static String role(Role role) {
        return Texts.of("people.role." + key(role));
    }

    public static String roles(Collection<Role> roles) {
        return roles.stream().map(PeopleTexts::role).collect(Collectors.joining(", "));
    }

    public static String status(UserStatus status) {
        return Texts.of("people.status." + key(status));
    }

    public static StatusBadge badge(UserStatus status) {
        return new StatusBadge(
                status(status),
                switch (status) {
                    case INVITED -> StatusBadge.Tone.ACTIVE;
                    case ACTIVE -> StatusBadge.Tone.GOOD;
                    case LOCKED -> StatusBadge.Tone.BAD;
                    case CLOSED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
