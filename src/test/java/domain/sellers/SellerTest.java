package domain.sellers;

import static domain.sellers.SellerFixtures.NOTHING_ASKED;
import static domain.sellers.SellerFixtures.NOW;
import static domain.sellers.SellerFixtures.applied;
import static domain.sellers.SellerFixtures.approved;
import static domain.sellers.SellerFixtures.decided;
import static domain.sellers.SellerFixtures.inReview;
import static domain.sellers.SellerFixtures.missing;
import static domain.sellers.SellerFixtures.onboarding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SellerTest {

    @Test
    void startsOnboardingWithItsFirstStepAndOnlyThen() {
        var seller = applied();

        seller.moveTo(Address.of("Main St 1", "", "Berlin", "", "DE"), NOW);

        assertThat(seller.status()).isEqualTo(SellerStatus.ONBOARDING);
        var approved = approved();
        approved.moveTo(Address.of("Main St 1", "", "Berlin", "", "DE"), NOW);
        assertThat(approved.status()).isEqualTo(SellerStatus.APPROVED);
    }

    @Test
    void isNotSubmittedWhileSomethingMandatoryIsOpen() {
        var seller = onboarding();

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> seller.submit(missing("Enter the address"), NOW))
                .withMessage("Still to do: Enter the address");
        assertThat(seller.status()).isEqualTo(SellerStatus.ONBOARDING);
    }

    @Test
    void isNotApprovedWhileSomethingMandatoryIsOpen() {
        var seller = inReview();

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> seller.decide(SellerAction.APPROVE, "", missing("Address"), NOW));
        assertThat(seller.status()).isEqualTo(SellerStatus.IN_REVIEW);
        assertThat(seller.approvedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void isNotRejectedWithoutAReason(String reason) {
        var seller = inReview();

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> seller.decide(SellerAction.REJECT, reason, NOTHING_ASKED, NOW));
        assertThat(seller.status()).isEqualTo(SellerStatus.IN_REVIEW);
    }

    @Test
    void keepsTheReasonAsWritten() {
        var seller = decided(approved(), SellerAction.SUSPEND, "=1+1 <b>late</b>");

        assertThat(seller.statusReason()).isEqualTo("=1+1 <b>late</b>");
        assertThat(decided(seller, SellerAction.REINSTATE, "").statusReason()).isNull();
    }

    @Test
    void remembersTheFirstApproval() {
        var seller = approved();
        var first = seller.approvedAt();
        decided(seller, SellerAction.SUSPEND, "Holiday without a word");

        seller.decide(SellerAction.REINSTATE, "", NOTHING_ASKED, NOW.plusSeconds(60));

        assertThat(seller.approvedAt()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"START", "SUBMIT"},
            value = SellerAction.class)
    void doesNotLetOperatorsTakeTheSellersSteps(SellerAction action) {
        var seller = action == SellerAction.START ? applied() : onboarding();

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> seller.decide(action, "", NOTHING_ASKED, NOW));
    }

    @Test
    void changesNothingOnceClosedOrRejected() {
        var closed = decided(approved(), SellerAction.CLOSE, "Asked for it");
        var rejected = decided(inReview(), SellerAction.REJECT, "Not a business");
        var holiday = HolidayMode.of(LocalDate.of(2026, 8, 1), null, "");

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> closed.goOnHoliday(holiday, NOW));
        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> rejected.moveTo(Address.in("DE"), NOW));
    }

    @Test
    void mayTryAgainWhenReopened() {
        var seller = decided(inReview(), SellerAction.REJECT, "Not yet");

        decided(seller, SellerAction.REOPEN, "");

        assertThat(seller.status()).isEqualTo(SellerStatus.ONBOARDING);
    }
}
