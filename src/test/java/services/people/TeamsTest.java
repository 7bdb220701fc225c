package services.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.people.Role;
import domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.people.directory.TeamMember;
import services.people.directory.TeamQueries;
import services.shared.NotFound;

@IntegrationTest
class TeamsTest {

    @Autowired PeopleScenarios given;
    @Autowired SellerRows sellers;
    @Autowired Teams teams;
    @Autowired TeamQueries queries;
    @Autowired Invitations invitations;
    @Autowired LoggingIn loggingIn;
    @Autowired SellerSwitch sellerSwitch;
    @Autowired OpenSessions sessions;

    @Test
    void invitesAStrangerWhoIsInTheTeamAfterAccepting() {
        var seller = sellers.any();
        var owner = given.sellerOwner(seller);
        var email = PeopleScenarios.newAddress();

        given.as(owner, () -> teams.invite(new InviteMember(email, "Staff", Role.SELLER_STAFF)));
        invitations.accept(given.mailedSecret(email), "Staff", PeopleScenarios.PASSWORD, "en");

        var staff = loggingIn.attempt(email, PeopleScenarios.PASSWORD);
        assertThat(staff.activeSeller()).isEqualTo(seller);
        assertThat(staff.membership().orElseThrow().role()).isEqualTo(Role.SELLER_STAFF);
        assertThat(staff.membership().orElseThrow().sellerName()).contains(seller.toString());
    }

    @Test
    void takesSomebodyWithAnAccountInAtOnceAndTellsThem() {
        var owner = given.sellerOwner(sellers.any());
        var shopper = given.shopper();

        given.as(
                owner,
                () -> teams.invite(new InviteMember(shopper.email(), "x", Role.SELLER_STAFF)));

        var now = given.asGet(shopper, () -> sessions.upToDate(shopper)).orElseThrow();
        assertThat(now.activeSeller()).isEqualTo(owner.activeSeller());
        assertThat(given.mailsTo(shopper.email())).hasSize(1);
        assertThat(given.actsOn(shopper.id())).contains("team.invite");
    }

    @Test
    void doesNotLetTheLastOwnerGo() {
        var owner = given.sellerOwner(sellers.any());

        given.as(
                owner,
                () -> {
                    assertThatExceptionOfType(Refused.class).isThrownBy(teams::leave);
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(() -> teams.changeRole(owner.id(), Role.SELLER_STAFF));
                });
    }

    @Test
    void letsStaffLeaveButNotManage() {
        var seller = sellers.any();
        var owner = given.sellerOwner(seller);
        var staff = given.sellerStaff(seller);

        given.as(
                staff,
                () -> {
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> teams.remove(owner.id()));
                    teams.leave();
                });

        assertThat(given.asGet(owner, queries::members))
                .extracting(TeamMember::id)
                .containsExactly(owner.id());
    }

    @Test
    void doesNotFindThePeopleOfOtherSellers() {
        var owner = given.sellerOwner(sellers.any());
        var stranger = given.sellerStaff(sellers.any());

        given.as(
                owner,
                () -> {
                    assertThatExceptionOfType(NotFound.class)
                            .isThrownBy(() -> teams.remove(stranger.id()));
                    assertThatExceptionOfType(NotFound.class)
                            .isThrownBy(() -> teams.changeRole(stranger.id(), Role.SELLER_OWNER));
                    assertThatExceptionOfType(NotFound.class)
                            .isThrownBy(() -> teams.resendInvitation(stranger.id()));
                    assertThat(queries.members())
                            .extracting(TeamMember::id)
                            .doesNotContain(stranger.id());
                });
    }

    @Test
    void removesSomebodyWhoseSessionThenKnows() {
        var seller = sellers.any();
        var owner = given.sellerOwner(seller);
        var staff = given.sellerStaff(seller);

        given.as(owner, () -> teams.remove(staff.id()));

        assertThat(sessions.upToDate(staff).orElseThrow().memberships()).isEmpty();
    }

    @Test
    void switchesBetweenOnesOwnSellersOnly() {
        var first = sellers.any();
        var second = sellers.any();
        var person = given.alsoIn(given.sellerOwner(first), second, Role.SELLER_STAFF);

        given.as(
                person,
                () -> {
                    assertThat(sellerSwitch.to(second).permissions())
                            .doesNotContain("own-team:manage");
                    assertThatExceptionOfType(NotFound.class)
                            .isThrownBy(() -> sellerSwitch.to(sellers.any()));
                });
        assertThat(given.actsOn(person.id())).endsWith("user.switch-seller");
    }

    @Test
    void keepsTheChosenSellerWhenASessionIsBroughtUpToDate() {
        var second = sellers.any();
        var person = given.alsoIn(given.sellerOwner(sellers.any()), second, Role.SELLER_STAFF);

        var fresh = sessions.upToDate(person.workingFor(second)).orElseThrow();

        assertThat(fresh.activeSeller()).isEqualTo(second);
    }
}
