package services.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.sellers.SellerScenarios.as;
import static services.sellers.SellerScenarios.run;
import static services.sellers.SellerScenarios.sellerOf;

import app.IntegrationTest;
import domain.people.Role;
import domain.sellers.SellerAction;
import domain.sellers.SellerRefused;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import services.shared.ActingAs;
import services.shared.NotFound;

@IntegrationTest
class SellerDecisionsTest {

    @Autowired SellerScenarios given;
    @Autowired SellerDecisions decisions;
    @Autowired OwnOnboarding onboarding;
    @Autowired OwnSellerQueries own;
    @Autowired SellerFile file;

    @Test
    void approvesAfterTheReviewAndTellsTheSeller() {
        var owner = given.inReview("Approved Goods");

        run(given.operator(), () -> decisions.decide(sellerOf(owner), SellerAction.APPROVE, ""));

        var details = as(owner, own::details);
        assertThat(details.status()).isEqualTo(SellerStatus.APPROVED);
        assertThat(details.approvedAt()).isNotNull();
        assertThat(given.mailsTo(owner)).contains("You can sell now");
    }

    @Test
    void writesToTheSellerInTheLanguageOfItsReader() {
        var owner = given.inReview("Deutsche Waren");
        given.speaks(owner, "de");

        run(given.operator(), () -> decisions.decide(sellerOf(owner), SellerAction.APPROVE, ""));

        assertThat(given.mailsTo(owner)).contains("Sie können jetzt verkaufen");
    }

    @Test
    void keepsEveryStepWithWhoAndWhy() {
        var owner = given.approved("Stepwise");
        given.decide(sellerOf(owner), SellerAction.SUSPEND, "Parcels never arrive");
        given.decide(sellerOf(owner), SellerAction.REINSTATE, "");

        var history = ActingAs.systemGet(() -> file.history(sellerOf(owner)));

        assertThat(history)
                .extracting(StatusChange::to)
                .containsExactly(
                        SellerStatus.APPROVED,
                        SellerStatus.SUSPENDED,
                        SellerStatus.APPROVED,
                        SellerStatus.IN_REVIEW,
                        SellerStatus.ONBOARDING,
                        SellerStatus.APPLIED);
        assertThat(history.get(1).reason()).isEqualTo("Parcels never arrive");
        assertThat(history.get(1).by()).isEqualTo("System");
    }

    @Test
    void writesTheChangeOfStandingToTheAuditLog() {
        var owner = given.approved("Audited");
        given.decide(sellerOf(owner), SellerAction.SUSPEND, "Fake goods");

        var line = ActingAs.systemGet(() -> file.audit(sellerOf(owner))).getFirst();

        assertThat(line.action()).isEqualTo("seller.suspend");
        assertThat(line.before()).contains("APPROVED");
        assertThat(line.after()).contains("SUSPENDED");
        assertThat(line.reason()).isEqualTo("Fake goods");
    }

    @Test
    void refusesToSuspendWithoutAReason() {
        var seller = sellerOf(given.approved("Reasonless"));

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> given.decide(seller, SellerAction.SUSPEND, "  "))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo("seller.reason-missing"));
        assertThat(status(seller)).isEqualTo(SellerStatus.APPROVED);
    }

    @Test
    void doesNotApproveWhileADocumentIsRefused() {
        var owner = given.readyForReview("Paperless");
        var document = given.upload(owner);
        run(owner, onboarding::submitForReview);
        as(owner, own::documents).forEach(row -> given.refuse(row.id(), "Unreadable"));

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> given.decide(sellerOf(owner), SellerAction.APPROVE, ""))
                .withMessageContaining("Upload the business registration");
        assertThat(document).isNotNull();
        assertThat(status(sellerOf(owner))).isEqualTo(SellerStatus.IN_REVIEW);
    }

    @Test
    void letsOnlyTheFirstOfTwoOperatorsDecide() throws Exception {
        var seller = sellerOf(given.inReview("Two at once"));
        var barrier = new CyclicBarrier(2);
        var refusals = new ArrayList<Throwable>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    threads.invokeAll(
                            List.of(
                                    decideAt(barrier, seller, SellerAction.APPROVE, ""),
                                    decideAt(barrier, seller, SellerAction.REJECT, "No papers")));
            for (var one : both) {
                one.get().ifPresent(refusals::add);
            }
        }

        assertThat(refusals)
                .singleElement()
                .isInstanceOfAny(OptimisticLockingFailureException.class, SellerRefused.class);
        assertThat(ActingAs.systemGet(() -> file.history(seller)).stream())
                .filteredOn(step -> step.from() == SellerStatus.IN_REVIEW)
                .hasSize(1);
    }

    private Callable<Optional<Throwable>> decideAt(
            CyclicBarrier barrier, SellerId seller, SellerAction action, String reason) {
        return () -> {
            barrier.await();
            try {
                given.decide(seller, action, reason);
                return Optional.empty();
            } catch (OptimisticLockingFailureException | SellerRefused refused) {
                return Optional.of(refused);
            }
        };
    }

    @Test
    void closesForGood() {
        var owner = given.approved("Closing Down");
        given.decide(sellerOf(owner), SellerAction.CLOSE, "Asked for it");

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> given.decide(sellerOf(owner), SellerAction.REINSTATE, ""));
        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> run(owner, onboarding::acceptTerms))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("seller.not-editable"));
    }

    @Test
    void offersSupportNothingToDecide() {
        var seller = sellerOf(given.inReview("Read Only"));
        var support = given.person("Susi", Role.SUPPORT);

        assertThat(as(support, () -> file.require(seller)).actions()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                run(
                                        support,
                                        () -> decisions.decide(seller, SellerAction.APPROVE, "")));
    }

    @Test
    void doesNotKnowSellersThatAreNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given.decide(SellerId.next(), SellerAction.APPROVE, ""));
    }

    private SellerStatus status(SellerId seller) {
        return ActingAs.systemGet(() -> file.require(seller)).status();
    }
}
