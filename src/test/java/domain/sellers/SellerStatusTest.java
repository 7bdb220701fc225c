package domain.sellers;

import static domain.sellers.SellerAction.APPROVE;
import static domain.sellers.SellerAction.CLOSE;
import static domain.sellers.SellerAction.REINSTATE;
import static domain.sellers.SellerAction.REJECT;
import static domain.sellers.SellerAction.REOPEN;
import static domain.sellers.SellerAction.SEND_BACK;
import static domain.sellers.SellerAction.START;
import static domain.sellers.SellerAction.SUBMIT;
import static domain.sellers.SellerAction.SUSPEND;
import static domain.sellers.SellerStatus.APPLIED;
import static domain.sellers.SellerStatus.APPROVED;
import static domain.sellers.SellerStatus.CLOSED;
import static domain.sellers.SellerStatus.IN_REVIEW;
import static domain.sellers.SellerStatus.ONBOARDING;
import static domain.sellers.SellerStatus.REJECTED;
import static domain.sellers.SellerStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SellerStatusTest {

    /** The whole table, written a second time. */
    private static final Map<SellerStatus, Map<SellerAction, SellerStatus>> TABLE =
            Map.of(
                    APPLIED, Map.of(START, ONBOARDING, REJECT, REJECTED),
                    ONBOARDING, Map.of(SUBMIT, IN_REVIEW, REJECT, REJECTED, CLOSE, CLOSED),
                    IN_REVIEW, Map.of(APPROVE, APPROVED, SEND_BACK, ONBOARDING, REJECT, REJECTED),
                    APPROVED, Map.of(SUSPEND, SUSPENDED, CLOSE, CLOSED),
                    SUSPENDED, Map.of(REINSTATE, APPROVED, CLOSE, CLOSED),
                    REJECTED, Map.of(REOPEN, ONBOARDING, CLOSE, CLOSED),
                    CLOSED, Map.of());

    @ParameterizedTest
    @EnumSource(SellerStatus.class)
    void movesAlongTheTableAndNowhereElse(SellerStatus status) {
        var ways = TABLE.getOrDefault(status, Map.of(SUBMIT, status));

        for (var action : SellerAction.values()) {
            if (ways.containsKey(action)) {
                assertThat(status.after(action)).isEqualTo(ways.get(action));
            } else {
                assertThatExceptionOfType(SellerRefused.class)
                        .isThrownBy(() -> status.after(action))
                        .satisfies(
                                refused ->
                                        assertThat(refused.code())
                                                .isEqualTo("seller.action-not-allowed"));
            }
        }
        assertThat(status.allowedActions()).isEqualTo(ways.keySet());
    }

    @Test
    void endsOnlyWhenClosed() {
        assertThat(SellerStatus.values()).filteredOn(SellerStatus::isFinal).containsExactly(CLOSED);
    }

    @Test
    void asksForAReasonWhereverSomethingIsTakenAway() {
        assertThat(SellerAction.values())
                .filteredOn(SellerAction::needsReason)
                .containsExactly(SEND_BACK, REJECT, SUSPEND, CLOSE);
    }

    @Test
    void lastsUntilTheDecisionWhetherTheChecklistMatters() {
        assertThat(SellerStatus.values())
                .filteredOn(SellerStatus::isBeforeApproval)
                .containsExactly(APPLIED, ONBOARDING, IN_REVIEW);
    }
}
