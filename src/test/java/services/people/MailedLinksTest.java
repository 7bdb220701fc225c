package services.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.people.Role;
import domain.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MailedLinksTest {

    private static final String NEW_PASSWORD = "an entirely new one";

    @Autowired PeopleScenarios given;
    @Autowired PasswordResets resets;
    @Autowired SigningUp signingUp;
    @Autowired Invitations invitations;
    @Autowired UserAdministration administration;
    @Autowired LoggingIn loggingIn;
    @Autowired OwnAccount account;
    @Autowired JdbcClient jdbc;

    @Test
    void resetsThePasswordOnceByTheMailedLink() {
        var shopper = given.shopper();
        resets.request(shopper.email());
        var secret = given.mailedSecret(shopper.email());
        assertThat(resets.isOpen(secret)).isTrue();

        resets.reset(secret, NEW_PASSWORD);

        assertThat(loggingIn.attempt(shopper.email(), NEW_PASSWORD).id()).isEqualTo(shopper.id());
        assertThat(resets.isOpen(secret)).isFalse();
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> resets.reset(secret, "yet another password"));
        assertThat(given.actsOn(shopper.id()))
                .contains("user.password-reset-request", "user.password-reset");
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() {
        var shopper = given.shopper();
        resets.request(shopper.email());
        var secret = given.mailedSecret(shopper.email());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> resets.reset(secret, "short"));

        assertThat(resets.isOpen(secret)).isTrue();
    }

    @Test
    void answersTheSameForAddressesNobodyHas() {
        var nobody = PeopleScenarios.newAddress();

        assertThatCode(() -> resets.request(nobody)).doesNotThrowAnyException();

        assertThat(given.mailsTo(nobody)).isEmpty();
    }

    @Test
    void invitesAgainWhoeverLostTheInvitationAndAsksForAPasswordOrSignsUp() {
        var operator = given.operator();
        var asking = PeopleScenarios.newAddress();
        var signing = PeopleScenarios.newAddress();
        for (var email : Set.of(asking, signing)) {
            var invited = new InviteUser(email, "Invited", Set.of(Role.SUPPORT));
            given.as(operator, () -> administration.invite(invited));
        }
        resets.request(asking);
        assertThat(given.mailsTo(asking)).as("nobody's mailbox is flooded").hasSize(1);
        jdbc.sql(
                        "update user_token set created_at = created_at - interval '1 hour'"
                                + " where purpose = 'INVITATION'")
                .update();

        resets.request(asking);
        signingUp.signUp(new SignUp(signing, "Invited", NEW_PASSWORD, "en"));

        for (var email : Set.of(asking, signing)) {
            assertThat(given.mailsTo(email))
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).startsWith("You are invited to RefComm"));
            invitations.accept(given.mailedSecret(email), "Invited", NEW_PASSWORD, "en");
            assertThat(loggingIn.attempt(email, NEW_PASSWORD).roles())
                    .containsExactly(Role.SUPPORT);
        }
    }

    @Test
    void doesNotFloodAMailbox() {
        var shopper = given.shopper();

        resets.request(shopper.email());
        resets.request(shopper.email());

        assertThat(given.mailsTo(shopper.email())).hasSize(1);
    }

    @Test
    void refusesALinkThatIsTooOld() {
        var shopper = given.shopper();
        resets.request(shopper.email());
        var secret = given.mailedSecret(shopper.email());
        jdbc.sql("update user_token set expires_at = now() where user_id = :user")
                .param("user", shopper.id().value())
                .update();

        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> resets.reset(secret, NEW_PASSWORD));
    }

    @Test
    void refusesALinkThatWasMeantForSomethingElse() {
        var email = PeopleScenarios.newAddress();
        signingUp.signUp(new SignUp(email, "New", NEW_PASSWORD, "de"));
        var verification = given.mailedSecret(email);

        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> resets.reset(verification, NEW_PASSWORD));
    }

    @Test
    void keepsOnlyTheHashOfASecret() {
        var shopper = given.shopper();
        resets.request(shopper.email());
        var secret = given.mailedSecret(shopper.email());

        var kept =
                jdbc.sql("select token_hash from user_token where user_id = :user")
                        .param("user", shopper.id().value())
                        .query(String.class)
                        .list();

        assertThat(kept).hasSize(1).noneMatch(hash -> hash.contains(secret));
        assertThat(kept.getFirst()).matches("[0-9a-f]{64}");
    }

    @Test
    void letsSignedUpPeopleInAfterTheyConfirmedTheirAddress() {
        var email = PeopleScenarios.newAddress();
        signingUp.signUp(new SignUp(email, "Neue", NEW_PASSWORD, "de"));
        assertThat(given.mailsTo(email).getFirst()).startsWith("Bestätigen Sie");

        signingUp.verify(given.mailedSecret(email));

        assertThat(loggingIn.attempt(email, NEW_PASSWORD).roles()).containsExactly(Role.SHOPPER);
    }

    @Test
    void tellsOnlyTheMailboxThatAnAddressHasAnAccount() {
        var shopper = given.shopper();

        signingUp.signUp(new SignUp(shopper.email(), "Thief", NEW_PASSWORD, "en"));

        assertThat(given.mailsTo(shopper.email())).hasSize(1);
        assertThat(loggingIn.attempt(shopper.email(), PeopleScenarios.PASSWORD).displayName())
                .isEqualTo(shopper.displayName());
    }

    @Test
    void makesInvitedPeopleActive() {
        var email = PeopleScenarios.newAddress();
        var id =
                given.asGet(
                        given.operator(),
                        () ->
                                administration.invite(
                                        new InviteUser(email, "Grace", Set.of(Role.SUPPORT))));
        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(() -> loggingIn.attempt(email, NEW_PASSWORD));
        var secret = given.mailedSecret(email);
        assertThat(invitations.find(secret)).isPresent();

        invitations.accept(secret, "Grace Hopper", NEW_PASSWORD, "en");

        var person = loggingIn.attempt(email, NEW_PASSWORD);
        assertThat(person.id()).isEqualTo(id);
        assertThat(person.roles()).containsExactly(Role.SUPPORT);
        assertThat(invitations.find(secret)).isEmpty();
    }

    @Test
    void replacesTheLinkWhenTheInvitationIsSentAgain() {
        var operator = given.operator();
        var email = PeopleScenarios.newAddress();
        var id =
                given.asGet(
                        operator,
                        () -> administration.invite(new InviteUser(email, "Grace", Set.of())));
        var first = given.mailedSecret(email);

        given.as(operator, () -> administration.resendInvitation(id));

        assertThat(invitations.find(first)).isEmpty();
        assertThat(invitations.find(given.mailedSecret(email))).isPresent();
    }

    @Test
    void changesThePasswordOnlyForThoseWhoKnowTheOldOne() {
        var shopper = given.shopper();

        given.as(
                shopper,
                () -> {
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(() -> account.changePassword("wrong", NEW_PASSWORD));
                    account.changePassword(PeopleScenarios.PASSWORD, NEW_PASSWORD);
                });

        assertThat(loggingIn.attempt(shopper.email(), NEW_PASSWORD).id()).isEqualTo(shopper.id());
        assertThat(given.mailsTo(shopper.email())).hasSize(1);
    }
}
