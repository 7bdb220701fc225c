package domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "10, 960", "11, 1920", "12, 3600", "1000000, 3600"})
    void doublesTheWaitUpToAnHour(int mistakes, int seconds) {
        assertThat(LoginThrottle.nextAttemptAt(mistakes, 5, NOW))
                .isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void leavesFourMistakesFree() {
        assertThat(LoginThrottle.nextAttemptAt(4, 5, NOW)).isNull();
    }

    @Test
    void refusesTheAttemptAfterFiveMistakesAndAllowsItAfterTheWait() {
        var user = UserFixtures.active();

        for (int i = 0; i < 5; i++) {
            assertThat(user.beginLogin(NOW)).isTrue();
        }

        assertThat(user.beginLogin(NOW.plusSeconds(29))).isFalse();
        assertThat(user.beginLogin(NOW.plusSeconds(30))).isTrue();
        assertThat(user.beginLogin(NOW.plusSeconds(89))).isFalse();
    }

    @Test
    void forgetsMistakesAfterAnHour() {
        var user = UserFixtures.active();
        for (int i = 0; i < 4; i++) {
            user.beginLogin(NOW);
        }

        var later = NOW.plus(Duration.ofMinutes(61));
        for (int i = 0; i < 5; i++) {
            assertThat(user.beginLogin(later)).isTrue();
        }

        assertThat(user.beginLogin(later)).isFalse();
    }

    @Test
    void forgetsMistakesAfterTheRightPassword() {
        var user = UserFixtures.active();
        for (int i = 0; i < 5; i++) {
            user.beginLogin(NOW);
        }

        user.loggedIn(NOW);

        assertThat(user.beginLogin(NOW)).isTrue();
        assertThat(user.throttledUntil()).isEmpty();
    }
}
