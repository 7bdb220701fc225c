package domain.people;

import domain.shared.UserId;
import java.time.Instant;
import java.util.Set;

/** Accounts in the states tests begin with. */
final class UserFixtures {

    static final Instant BORN = Instant.parse("2026-01-01T00:00:00Z");

    private UserFixtures() {}

    static User active() {
        var user =
                User.signUp(
                        UserId.next(),
                        EmailAddress.of("ada@example.test"),
                        Profile.named("Ada"),
                        "hash",
                        BORN);
        user.verifyEmail(BORN);
        return user;
    }

    static User invited(Role... roles) {
        return User.invite(
                UserId.next(),
                EmailAddress.of("grace@example.test"),
                Profile.named("Grace"),
                Set.of(roles),
                BORN);
    }
}
