package services.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.disputes.DisputeStatus;
import domain.refunds.RefundStatus;
import domain.returns.ReturnStatus;
import domain.reviews.ReviewStatus;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database allows exactly the steps the domain knows. */
@IntegrationTest
class AftersalesTransitionsTest {

    @Autowired JdbcClient jdbc;

    static Stream<Arguments> machines() {
        return Stream.of(
                Arguments.of("refund", steps(RefundStatus.values(), RefundStatus::next)),
                Arguments.of("return_request", steps(ReturnStatus.values(), ReturnStatus::next)),
                Arguments.of("dispute", steps(DisputeStatus.values(), DisputeStatus::next)),
                Arguments.of("review", steps(ReviewStatus.values(), ReviewStatus::next)));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void areTheSameInDomainAndDatabase(String machine, Set<String> steps) {
        var stored =
                jdbc.sql(
                                """
                                select from_status || ' → ' || to_status
                                  from legal_transition where machine = ?
                                """)
                        .param(machine)
                        .query(String.class)
                        .list();

        assertThat(stored).containsExactlyInAnyOrderElementsOf(steps);
    }

    private static <S extends Enum<S>> Set<String> steps(S[] all, Function<S, Set<S>> next) {
        return Arrays.stream(all)
                .flatMap(from -> next.apply(from).stream().map(to -> from + " → " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
