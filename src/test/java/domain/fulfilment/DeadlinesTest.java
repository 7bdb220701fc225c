package domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    @Test
    void countsWorkingDaysOnly() {
        var friday = Instant.parse("2026-03-06T15:00:00Z");

        var until = Deadlines.from(friday, 3);

        assertThat(until.acceptBy()).isEqualTo("2026-03-10T15:00:00Z");
        assertThat(until.shipBy()).isEqualTo("2026-03-11T15:00:00Z");
    }

    @Test
    void neverAsksForShippingBeforeAccepting() {
        var monday = Instant.parse("2026-03-02T08:00:00Z");

        var until = Deadlines.from(monday, 0);

        assertThat(until.shipBy()).isEqualTo(until.acceptBy()).isEqualTo("2026-03-04T08:00:00Z");
    }
}
