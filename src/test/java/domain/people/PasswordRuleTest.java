package domain.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final EmailAddress OWNER = EmailAddress.of("somebody.long@example.test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ninechars",
                "Password123",
                "aaaaaaaaaaaa",
                "ababababababab",
                "somebody.long@example.test",
                "SOMEBODY.LONG",
                "🔒🔒🔒🔒🔒"
            })
    void refusesWhatIsEasyToGuess(String password) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordRule.check(password, OWNER))
                .satisfies(
                        refused ->
                                org.assertj.core.api.Assertions.assertThat(refused.code())
                                        .startsWith("password."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exactly-10", "correct horse battery", "ganz lang & süß"})
    void takesWhatIsLongEnough(String password) {
        assertThatCode(() -> PasswordRule.check(password, OWNER)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatOnlyCostsTime() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordRule.check("abc".repeat(67), OWNER));
    }
}
