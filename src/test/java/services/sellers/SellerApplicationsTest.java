package services.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.sellers.SellerScenarios.as;
import static services.sellers.SellerScenarios.sellerOf;

import app.IntegrationTest;
import domain.people.Role;
import domain.sellers.Address;
import domain.sellers.SellerProfile;
import domain.sellers.SellerStatus;
import domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import services.shared.ActingAs;

@IntegrationTest
class SellerApplicationsTest {

    @Autowired SellerScenarios given;
    @Autowired SellerApplications applications;
    @Autowired OwnSellerQueries own;
    @Autowired SellerFile file;
    @Autowired JdbcClient jdbc;

    @Test
    void makesTheApplicantTheOwnerOfTheNewSeller() {
        var owner = given.applicant("Lamp House");

        var details = as(owner, own::details);

        assertThat(details.status()).isEqualTo(SellerStatus.APPLIED);
        assertThat(details.number()).isPositive();
        assertThat(
                        jdbc.sql(
                                        "select role from seller_member where seller_id = ? and user_id = ?")
                                .param(details.id().value())
                                .param(owner.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("SELLER_OWNER");
    }

    @Test
    void keepsTheStepAndTheAuditEntryAndWritesToTheApplicant() {
        var owner = given.applicant("Chair House");
        var seller = sellerOf(owner);

        var history = ActingAs.systemGet(() -> file.history(seller));
        var audit = ActingAs.systemGet(() -> file.audit(seller));

        assertThat(history)
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.from()).isNull();
                            assertThat(step.to()).isEqualTo(SellerStatus.APPLIED);
                            assertThat(step.by()).isEqualTo("Sam Seller");
                        });
        assertThat(audit)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.action()).isEqualTo("seller.apply");
                            assertThat(line.after()).contains("Chair House");
                        });
        assertThat(given.mailsTo(owner)).containsExactly("Your application to sell");
    }

    @Test
    void givesTheSecondOfTheSameNameAnotherWebName() {
        var first = given.applicant("Twin Store");
        var second = given.applicant("Twin Store");

        assertThat(as(first, own::details).slug()).isEqualTo("twin-store");
        assertThat(as(second, own::details).slug()).isEqualTo("twin-store-2");
    }

    @Test
    void refusesACountryThatDoesNotExist() {
        var person = given.person("Nina", Role.SHOPPER);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                as(
                                        person,
                                        () ->
                                                applications.apply(
                                                        new ApplyToSell(
                                                                "N", "N", "n@example.com", "XX"))))
                .withMessageContaining("country");
    }

    @Test
    void refusesAnAddressWithoutAnAtSign() {
        var person = given.person("Nils", Role.SHOPPER);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                as(
                                        person,
                                        () ->
                                                applications.apply(
                                                        new ApplyToSell("N", "N", "nils", "DE"))))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo("seller.email-malformed"));
    }

    @Test
    void opensASellerApprovedAtOnceForOperators() {
        var owner = given.person("Otto", Role.SHOPPER);
        var profile = new SellerProfile("Otto Outdoor", "Otto", owner.email(), "", "Tents.");

        var seller =
                ActingAs.systemGet(
                        () ->
                                applications.open(
                                        new OpenSeller(profile, Address.in("AT"), owner.id())));

        assertThat(ActingAs.systemGet(() -> file.require(seller)).status())
                .isEqualTo(SellerStatus.APPROVED);
    }

    @Test
    void doesNotLetAnApplicantOpenASellerApproved() {
        var person = given.person("Paul", Role.SHOPPER);
        var profile = new SellerProfile("P", "P", person.email(), "", "");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                as(
                                        person,
                                        () ->
                                                applications.open(
                                                        new OpenSeller(
                                                                profile,
                                                                Address.unknown(),
                                                                person.id()))));
    }
}
