package services.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.shared.SignedIn;

@IntegrationTest
class OpenSessionsTest {

    @Autowired PeopleScenarios given;
    @Autowired OpenSessions sessions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void answersFromMemoryWhileNothingChanged() {
        var person = madeAt(given.shopper(), clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(sessions.upToDate(person)).containsSame(person);
    }

    @Test
    void learnsWhatOtherNodesChangedThoughNobodyToldIt() {
        var person = madeAt(given.shopper(), clock.instant().plus(Duration.ofMinutes(1)));
        changeElsewhere(person, "display_name = 'Renamed'");
        sessions.readRecentChanges();

        assertThat(sessions.upToDate(person).orElseThrow().displayName()).isEqualTo("Renamed");
    }

    @Test
    void endsWhatAnotherNodeLocked() {
        var person = madeAt(given.shopper(), clock.instant().plus(Duration.ofMinutes(1)));
        changeElsewhere(person, "status = 'LOCKED', status_reason = 'there'");
        sessions.readRecentChanges();

        assertThat(sessions.upToDate(person)).isEmpty();
    }

    /** As another node would: without this one's hearing of it. */
    private void changeElsewhere(SignedIn person, String change) {
        jdbc.sql("update app_user set identity_changed_at = :at, " + change + " where id = :id")
                .param("at", clock.instant().plus(Duration.ofMinutes(2)).atOffset(ZoneOffset.UTC))
                .param("id", person.id().value())
                .update();
    }

    private static SignedIn madeAt(SignedIn person, Instant since) {
        return new SignedIn(
                person.id(),
                person.email(),
                person.displayName(),
                null,
                person.enabled(),
                person.locked(),
                person.roles(),
                person.memberships(),
                person.activeSeller(),
                person.viewedBy(),
                person.locale(),
                person.timeZone(),
                since);
    }
}
