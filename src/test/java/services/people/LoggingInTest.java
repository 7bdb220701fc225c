package services.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LoggingInTest {

    @Autowired PeopleScenarios given;
    @Autowired LoggingIn loggingIn;

    @Test
    void countsGuessesMadeAtTheSameTime() throws Exception {
        var email = given.shopper().email();
        var guesses = new ArrayList<Callable<LoginRefused.Reason>>();
        for (int i = 0; i < 16; i++) {
            var guess = "guess number " + i;
            guesses.add(() -> reasonFor(email, guess));
        }

        var reasons = allAtOnce(guesses);

        assertThat(Collections.frequency(reasons, LoginRefused.Reason.WRONG)).isEqualTo(5);
        assertThat(Collections.frequency(reasons, LoginRefused.Reason.THROTTLED)).isEqualTo(11);
    }

    @Test
    void letsSomebodyInAfterAFewMistakes() {
        var person = given.shopper();
        for (int i = 0; i < 4; i++) {
            assertThat(reasonFor(person.email(), "mistake")).isEqualTo(LoginRefused.Reason.WRONG);
        }

        assertThat(loggingIn.attempt(person.email(), PeopleScenarios.PASSWORD).id())
                .isEqualTo(person.id());
    }

    @Test
    void doesNotHashMegabytes() {
        var person = given.shopper();

        assertThat(reasonFor(person.email(), "x".repeat(1_000_000)))
                .isEqualTo(LoginRefused.Reason.WRONG);
    }

    private static List<LoginRefused.Reason> allAtOnce(List<Callable<LoginRefused.Reason>> guesses)
            throws Exception {
        var reasons = new ArrayList<LoginRefused.Reason>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(guesses)) {
                reasons.add(answer.get());
            }
        }
        return reasons;
    }

    private LoginRefused.Reason reasonFor(String email, String password) {
        try {
            loggingIn.attempt(email, password);
        } catch (LoginRefused refused) {
            return refused.reason();
        }
        throw new AssertionError("Let in with " + password);
    }
}
