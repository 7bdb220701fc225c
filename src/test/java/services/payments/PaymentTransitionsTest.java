package services.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.payments.PaymentStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PaymentTransitionsTest {

    @Autowired JdbcClient jdbc;

    @Test
    void areTheSameInDomainAndDatabase() {
        var known =
                Arrays.stream(PaymentStatus.values())
                        .flatMap(from -> from.next().stream().map(to -> from + " → " + to))
                        .toList();
        var stored =
                jdbc.sql(
                                """
                                select from_status || ' → ' || to_status
                                  from legal_transition where machine = 'payment'
                                """)
                        .query(String.class)
                        .list();

        assertThat(stored).containsExactlyInAnyOrderElementsOf(known);
    }
}
