package domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {

    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void becomesActiveAndVerifiedByAcceptingTheInvitation() {
        var user = UserFixtures.invited(Role.SUPPORT);

        user.acceptInvitation(Profile.named("Grace Hopper"), "hash", LATER);

        assertThat(user.status()).isEqualTo(UserStatus.ACTIVE);
        assertThat(user.isEmailVerified()).isTrue();
        assertThat(user.profile().displayName()).isEqualTo("Grace Hopper");
    }

    @Test
    void endsItsSessionsWhenLocked() {
        var user = UserFixtures.active();

        user.lock("stolen laptop", LATER);

        assertThat(user.sessionsValidFrom()).isEqualTo(LATER);
        assertThat(user.statusReason()).contains("stolen laptop");
    }

    @Test
    void isNotLockedWithoutAReason() {
        var user = UserFixtures.active();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> user.lock(" ", LATER));
    }

    @Test
    void endsItsSessionsWithANewPassword() {
        var user = UserFixtures.active();

        user.changePassword("other", LATER);

        assertThat(user.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void getsNoPasswordWhileLocked() {
        var user = UserFixtures.active();
        user.lock("asked for", LATER);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> user.changePassword("other", LATER));
    }

    @Test
    void refusesSellerRolesForTheMarketplace() {
        var user = UserFixtures.active();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> user.changeRoles(Set.of(Role.SELLER_OWNER), LATER));
    }

    @Test
    void readsAddressesAsOneHoweverTheyAreTyped() {
        assertThat(EmailAddress.of("  Ada@Example.TEST "))
                .isEqualTo(EmailAddress.of("ada@example.test"));
        for (var wrong :
                new String[] {
                    "", "ada", "@example.test", "a b@c.d", "a@b@c.d\n", "a@" + "b".repeat(260)
                }) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> EmailAddress.of(wrong));
        }
    }

    @Test
    void refusesLanguagesAndZonesThatDoNotExist() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Profile("A", "xx", "UTC"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Profile("A", "en", "Mars/Phobos"));
    }
}
