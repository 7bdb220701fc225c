package domain.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.DomainException;
import domain.shared.SellerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant LATER = NOW.plus(Dispute.TIME_TO_ANSWER);

    @Test
    void claimsAtMostWhatIsLeft() {
        assertThat(open(500, 500).amount()).isEqualTo(500);
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(() -> open(501, 500));
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(() -> open(0, 500));
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(() -> open(1, 0));
    }

    @Test
    void givesTheSellerTimeToAnswer() {
        var dispute = open(500, 500);

        assertThat(dispute.isDecidable(NOW)).isFalse();
        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> dispute.decide(500, "For the shopper", NOW));
        assertThat(dispute.decide(0, "For the seller", NOW).status()).isEqualTo(DisputeStatus.WON);
        assertThat(dispute.isDecidable(LATER)).isTrue();
        assertThat(dispute.decide(500, "No answer", LATER).status()).isEqualTo(DisputeStatus.LOST);
    }

    @Test
    void isDecidedInPartOnceAnswered() {
        var decided = open(500, 800).answer().decide(200, "Both have a point", NOW);

        assertThat(decided.status()).isEqualTo(DisputeStatus.LOST);
        assertThat(decided.awarded()).isEqualTo(200);
    }

    @Test
    void awardsNoMoreThanWasClaimedAndSaysWhy() {
        var answered = open(500, 800).answer();

        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> answered.decide(501, "Much", NOW));
        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> answered.decide(-1, "Less", NOW));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> answered.decide(500, "", NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = DisputeStatus.class,
            names = {"WON", "LOST", "WITHDRAWN"})
    void endsOnce(DisputeStatus end) {
        var over =
                switch (end) {
                    case WON -> open(5, 5).decide(0, "No", LATER);
                    case LOST -> open(5, 5).decide(5, "Yes", LATER);
                    case OPEN, ANSWERED, WITHDRAWN -> open(5, 5).withdraw();
                };

        assertThat(over.status()).isEqualTo(end);
        assertThat(end.isFinal()).isTrue();
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(over::withdraw);
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(over::answer);
        assertThatExceptionOfType(DisputeRefused.class).isThrownBy(over::requireUndecided);
        assertThatExceptionOfType(DisputeRefused.class)
                .isThrownBy(() -> over.decide(0, "Again", LATER));
    }

    private static Dispute open(long claimed, long refundable) {
        return Dispute.open(
                DisputeId.next(),
                new DisputedOrder(
                        OrderId.next(), SellerOrderId.next(), SellerId.next(), refundable, "EUR"),
                claimed,
                "It never came",
                NOW);
    }
}
