package services.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.adapters.images.PicturesForTests.jpeg;
import static services.sellers.SellerScenarios.as;
import static services.sellers.SellerScenarios.memberOf;
import static services.sellers.SellerScenarios.run;
import static services.sellers.SellerScenarios.sellerOf;

import app.IntegrationTest;
import domain.people.Role;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.ChecklistItem;
import domain.sellers.DocumentStatus;
import domain.sellers.HolidayMode;
import domain.sellers.SellerAction;
import domain.sellers.SellerProfile;
import domain.sellers.SellerRefused;
import domain.sellers.SellerStatus;
import domain.sellers.UploadedFile;
import domain.shared.Refused;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.live.LiveFeed;
import services.live.Topic;
import services.media.PictureRefused;
import services.shared.ActingAs;
import services.shared.NotFound;

/** What sellers do themselves: checklist, profile, bank account, documents, holidays. */
@IntegrationTest
class OwnSellerTest {

    private static final byte[] PROGRAM = {'M', 'Z', 0, 0};

    @Autowired SellerScenarios given;
    @Autowired OwnSellerQueries queries;
    @Autowired OwnProfile profiles;
    @Autowired OwnOnboarding onboarding;
    @Autowired OwnDocuments documents;
    @Autowired DocumentReview review;
    @Autowired SellerFile file;
    @Autowired LiveFeed live;

    @Test
    void showsALogoAndTakesItAwayAgain() {
        var owner = given.approved("Logo Goods");

        run(owner, () -> profiles.showLogo(jpeg(300, 200, Color.RED)));
        var key = as(owner, queries::details).logoKey();
        assertThat(key).isNotNull();
        assertThat(ActingAs.systemGet(() -> file.require(sellerOf(owner))).logoKey())
                .isEqualTo(key);

        run(owner, profiles::removeLogo);
        assertThat(as(owner, queries::details).logoKey()).isNull();
    }

    @Test
    void refusesALogoThatIsNoPicture() {
        var owner = given.approved("No Logo");

        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> run(owner, () -> profiles.showLogo(PROGRAM)));
        assertThat(as(owner, queries::details).logoKey()).isNull();
    }

    @Test
    void startsWithEverythingOpenAndOnboardingWithTheFirstStep() {
        var owner = given.applicant("Beginner");

        assertThat(as(owner, queries::checklist).isReadyForReview()).isFalse();
        run(owner, onboarding::acceptTerms);

        assertThat(as(owner, queries::details).status()).isEqualTo(SellerStatus.ONBOARDING);
        assertThat(as(owner, queries::checklist).items())
                .filteredOn(item -> item.key().equals("terms"))
                .extracting(ChecklistItem::progress)
                .containsExactly(ChecklistItem.Progress.DONE);
    }

    @Test
    void acceptsTheTermsOnce() {
        var owner = given.applicant("Twice");
        run(owner, onboarding::acceptTerms);
        run(owner, onboarding::acceptTerms);

        assertThat(ActingAs.systemGet(() -> file.audit(sellerOf(owner))))
                .filteredOn(line -> line.action().equals("seller.accept-terms"))
                .hasSize(1);
    }

    @Test
    void isSubmittedWhenEverythingMandatoryIsThere() {
        var owner = given.inReview("Complete");

        assertThat(as(owner, queries::details).status()).isEqualTo(SellerStatus.IN_REVIEW);
    }

    @Test
    void saysWhatIsMissing() {
        var owner = given.applicant("Hasty");
        run(owner, onboarding::acceptTerms);

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> run(owner, onboarding::submitForReview))
                .withMessageContaining("Add a bank account")
                .withMessageContaining("Enter the business address");
    }

    @Test
    void refusesAWrongIbanAndKeepsTheOldAccount() {
        var owner = given.readyForReview("Banker");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                run(
                                        owner,
                                        () ->
                                                profiles.changeBankAccount(
                                                        BankAccount.of(
                                                                "B",
                                                                "DE89 3704 0044 0532 0130 01",
                                                                ""))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("iban.check-digits"));
        assertThat(as(owner, queries::bankAccount).orElseThrow().iban())
                .isEqualTo("DE89 •••• 3000");
    }

    @Test
    void warnsTheSellerOfANewAccountAndNeverWritesItInFull() {
        var owner = given.readyForReview("Careful");
        run(owner, () -> profiles.changeBankAccount(BankAccount.of("C", "NL91ABNA0417164300", "")));

        var line = ActingAs.systemGet(() -> file.audit(sellerOf(owner))).getFirst();

        assertThat(given.mailsTo(owner)).contains("Your bank account was changed");
        assertThat(line.before()).contains("DE89 •••• 3000");
        assertThat(line.after()).contains("NL91 •••• 4300").doesNotContain("ABNA");
    }

    @Test
    void keepsHostileTextsAsTyped() {
        var owner = given.applicant("Hostile");
        var name = "=HYPERLINK(\"x\") <script>alert('1')</script> ';--";
        run(
                owner,
                () ->
                        profiles.describe(
                                SellerProfile.of(name, "Ltd", owner.email(), "", "\u202Eabc")));

        var profile = as(owner, queries::details).profile();

        assertThat(profile.displayName()).isEqualTo(name);
        assertThat(profile.about()).isEqualTo("\u202Eabc");
    }

    @Test
    void refusesWhatWasNotCheckedWhereItWasTyped() {
        var owner = given.applicant("Raw");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> run(owner, () -> profiles.moveTo(new Address("", "", "", "", "ZZ"))));
    }

    @Test
    void refusesAProgramThatIsCalledPdf() {
        var owner = given.applicant("Trojan");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                as(
                                        owner,
                                        () ->
                                                documents.upload(
                                                        new UploadedFile(
                                                                "registration",
                                                                "invoice.pdf",
                                                                PROGRAM))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("document.type"));
        assertThat(as(owner, queries::documents)).isEmpty();
    }

    @Test
    void refusesADocumentNobodyAskedFor() {
        var owner = given.applicant("Generous");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                as(
                                        owner,
                                        () ->
                                                documents.upload(
                                                        new UploadedFile(
                                                                "terms",
                                                                "a.pdf",
                                                                SellerScenarios.PDF))));
    }

    @Test
    void givesADocumentBackToItsOwnerAndToOperatorsOnly() throws IOException {
        var owner = given.readyForReview("Owner of papers");
        var stranger = given.readyForReview("Stranger");
        var id = as(owner, queries::documents).getFirst().id();

        try (var stream = as(owner, () -> documents.open(id)).stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(SellerScenarios.PDF);
        }
        try (var stream = ActingAs.systemGet(() -> review.open(id)).stream()) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("%PDF");
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(stranger, () -> documents.open(id)));
    }

    @Test
    void asksForAnotherDocumentAfterARefusal() {
        var owner = given.readyForReview("Blurred");
        given.refuse(as(owner, queries::documents).getFirst().id(), "Blurred");

        assertThat(as(owner, queries::checklist).isReadyForReview()).isFalse();
        given.upload(owner);
        assertThat(as(owner, queries::checklist).isReadyForReview()).isTrue();
        assertThat(as(owner, queries::documents))
                .extracting(DocumentRow::status)
                .containsExactly(DocumentStatus.UPLOADED, DocumentStatus.REFUSED);
        assertThat(given.mailsTo(owner)).contains("Document refused");
    }

    @Test
    void letsOperatorsDecideAboutADocumentOnce() {
        var owner = given.readyForReview("Decided");
        var id = as(owner, queries::documents).getFirst().id();
        ActingAs.system(() -> review.accept(id));

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> given.refuse(id, "Second thoughts"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("document.decided"));
    }

    @Test
    void letsASuspendedSellerPutThingsRight() {
        var owner = given.approved("Suspended");
        given.decide(sellerOf(owner), SellerAction.SUSPEND, "Wrong address");

        run(owner, () -> profiles.moveTo(Address.of("New St 2", "", "Bonn", "", "DE")));

        var details = as(owner, queries::details);
        assertThat(details.status()).isEqualTo(SellerStatus.SUSPENDED);
        assertThat(details.reason()).isEqualTo("Wrong address");
        assertThat(details.address().city()).isEqualTo("Bonn");
    }

    @Test
    void plansAndEndsAHoliday() {
        var owner = given.approved("Traveller");
        var from = LocalDate.of(2026, 8, 1);
        run(owner, () -> profiles.planHoliday(HolidayMode.of(from, null, "Back in September")));

        assertThat(as(owner, queries::details).holiday().isOn(from.plusDays(40))).isTrue();
        run(owner, profiles::endHoliday);

        assertThat(as(owner, queries::details).holiday().isPlanned()).isFalse();
    }

    @Test
    void letsStaffReadAndNotChange() {
        var owner = given.approved("Employer");
        var staff =
                memberOf(
                        given.person("Stefan", Role.SHOPPER),
                        sellerOf(owner),
                        "Employer",
                        Role.SELLER_STAFF);

        assertThat(as(staff, queries::details).profile().displayName()).isEqualTo("Employer");
        assertThat(as(staff, queries::mayEdit)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> run(staff, profiles::endHoliday));
    }

    @Test
    void tellsScreensOfTheSellerWithinASecond() {
        var owner = given.applicant("Watched");
        var heard = new CopyOnWriteArrayList<Topic>();
        var end = live.subscribe(Set.of(Topic.of("seller", sellerOf(owner))), heard::addAll);

        run(owner, onboarding::acceptTerms);

        Awaitility.await().until(() -> !heard.isEmpty());
        end.run();
        assertThat(heard).containsOnly(Topic.of("seller", sellerOf(owner)));
    }
}
