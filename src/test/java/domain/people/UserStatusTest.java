package domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserStatusTest {

    private static final Map<UserStatus, Map<UserAction, UserStatus>> TABLE =
            Map.of(
                    UserStatus.INVITED,
                    Map.of(
                            UserAction.ACCEPT_INVITATION, UserStatus.ACTIVE,
                            UserAction.CLOSE, UserStatus.CLOSED),
                    UserStatus.ACTIVE,
                    Map.of(
                            UserAction.LOCK, UserStatus.LOCKED,
                            UserAction.CLOSE, UserStatus.CLOSED),
                    UserStatus.LOCKED,
                    Map.of(
                            UserAction.UNLOCK, UserStatus.ACTIVE,
                            UserAction.CLOSE, UserStatus.CLOSED),
                    UserStatus.CLOSED,
                    Map.of());

    @ParameterizedTest
    @EnumSource(UserStatus.class)
    void followsTheTableAndRefusesEverythingElse(UserStatus status) {
        assertThat(TABLE).containsKey(status);
        for (var action : UserAction.values()) {
            var next = TABLE.getOrDefault(status, Map.of()).get(action);
            if (next == null) {
                assertThat(status.allows(action)).isFalse();
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> status.after(action));
            } else {
                assertThat(status.after(action)).isEqualTo(next);
            }
        }
    }

    @Test
    void offersExactlyWhatTheTableHas() {
        for (var status : UserStatus.values()) {
            assertThat(status.allowedActions())
                    .isEqualTo(TABLE.getOrDefault(status, Map.of()).keySet());
        }
    }

    @Test
    void endsOnlyWhenClosed() {
        var ends = EnumSet.allOf(UserStatus.class);
        ends.removeIf(status -> !status.allowedActions().isEmpty());

        assertThat(ends).containsExactly(UserStatus.CLOSED);
    }
}
