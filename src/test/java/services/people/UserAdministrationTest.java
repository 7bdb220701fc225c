package services.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.people.Permissions;
import domain.people.Role;
import domain.people.UserStatus;
import domain.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import services.people.directory.UserFilter;
import services.people.directory.UserQueries;

@IntegrationTest
class UserAdministrationTest {

    @Autowired PeopleScenarios given;
    @Autowired SellerRows sellers;
    @Autowired UserAdministration administration;
    @Autowired UserQueries queries;
    @Autowired ViewingAs viewingAs;
    @Autowired OpenSessions sessions;
    @Autowired OwnAccount account;

    @Test
    void locksAndUnlocksWithReasonsInTheAuditLog() {
        var operator = given.operator();
        var shopper = given.shopper();

        given.as(
                operator,
                () -> {
                    administration.lock(shopper.id(), "complaints");
                    var locked = queries.find(shopper.id()).orElseThrow();
                    assertThat(locked.row().status()).isEqualTo(UserStatus.LOCKED);
                    assertThat(locked.statusReason()).isEqualTo("complaints");
                    administration.unlock(shopper.id(), "settled");
                    assertThat(queries.find(shopper.id()).orElseThrow().row().status())
                            .isEqualTo(UserStatus.ACTIVE);
                });

        assertThat(given.actsOn(shopper.id())).contains("user.lock", "user.unlock");
    }

    @Test
    void keepsOperatorsFromLockingOrDemotingThemselves() {
        var operator = given.operator();

        given.as(
                operator,
                () -> {
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(() -> administration.lock(operator.id(), "tired"));
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(() -> administration.close(operator.id(), "tired"));
                    assertThatExceptionOfType(Refused.class)
                            .isThrownBy(
                                    () ->
                                            administration.changeRoles(
                                                    operator.id(), Set.of(Role.SUPPORT)));
                    assertThat(queries.find(operator.id()).orElseThrow().actions()).isEmpty();
                });
    }

    @Test
    void isForAdminsOnly() {
        var support = given.having(Role.SUPPORT);
        var shopper = given.shopper();

        given.as(
                support,
                () -> {
                    assertThat(queries.find(shopper.id()).orElseThrow().actions()).isEmpty();
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> administration.lock(shopper.id(), "whim"));
                });
        given.as(
                shopper,
                () ->
                        assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(() -> queries.find(shopper.id())));
    }

    @Test
    void findsPeopleByNameAddressStatusAndRole() {
        var seller = sellers.any();
        var owner = given.sellerOwner(seller);

        given.as(
                given.operator(),
                () -> {
                    var filter =
                            new UserFilter(
                                    owner.email()
                                            .substring(0, 12)
                                            .toUpperCase(java.util.Locale.ROOT),
                                    UserStatus.ACTIVE,
                                    Role.SELLER_OWNER);
                    assertThat(queries.find(filter, PageRequest.of(0, 1000)))
                            .anyMatch(row -> row.id().equals(owner.id()) && row.teams() == 1);
                    assertThat(queries.count(filter)).isPositive();
                    assertThat(queries.find(new UserFilter("%", null, null), PageRequest.of(0, 5)))
                            .isEmpty();
                });
    }

    @Test
    void showsAnotherPersonsViewReadOnlyAndComesBack() {
        var operator = given.operator();
        var owner = given.sellerOwner(sellers.any());

        var viewed = given.asGet(operator, () -> viewingAs.start(owner.id()));

        assertThat(viewed.id()).isEqualTo(owner.id());
        assertThat(viewed.viewedBy()).isEqualTo(operator.email());
        assertThat(viewed.permissions())
                .contains(Permissions.OWN_SELLER_READ)
                .allMatch(permission -> permission.endsWith(":read"));
        given.as(
                viewed,
                () ->
                        assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(
                                        () ->
                                                account.changePassword(
                                                        PeopleScenarios.PASSWORD,
                                                        "a new password")));
        var back = given.asGet(viewed, viewingAs::end);
        assertThat(back.id()).isEqualTo(operator.id());
        assertThat(back.permissions()).contains(Permissions.USERS_MANAGE);
        assertThat(given.actsOn(owner.id())).contains("user.view-as", "user.view-as-end");
    }

    @Test
    void doesNotLookThroughOperatorsEyes() {
        var support = given.having(Role.SUPPORT);
        var admin = given.operator();

        given.as(
                support,
                () ->
                        assertThatExceptionOfType(Refused.class)
                                .isThrownBy(() -> viewingAs.start(admin.id())));
    }

    @Test
    void endsTheViewWhenTheViewerIsLocked() {
        var support = given.having(Role.SUPPORT);
        var shopper = given.shopper();
        var viewed = given.asGet(support, () -> viewingAs.start(shopper.id()));

        given.as(given.operator(), () -> administration.lock(support.id(), "left the company"));

        assertThat(sessions.upToDate(viewed)).isEmpty();
    }

    @Test
    void keepsAViewReadOnlyWhenItIsBroughtUpToDate() {
        var support = given.having(Role.SUPPORT);
        var shopper = given.shopper();
        var viewed = given.asGet(support, () -> viewingAs.start(shopper.id()));

        assertThat(sessions.upToDate(viewed).orElseThrow().viewedBy()).isEqualTo(support.email());
    }
}
