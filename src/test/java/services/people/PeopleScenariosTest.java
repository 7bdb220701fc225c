package services.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.people.Permissions;
import domain.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.shared.CurrentUser;

@IntegrationTest
class PeopleScenariosTest {

    @Autowired PeopleScenarios given;
    @Autowired SellerRows sellers;
    @Autowired CurrentUser currentUser;

    @Test
    void actsAsSomebodyAndStopsDoingSo() {
        var operator = given.operator();

        given.as(operator, () -> assertThat(currentUser.id()).isEqualTo(operator.id()));

        assertThat(currentUser.signedIn()).isEmpty();
    }

    @Test
    void givesAnOwnerTheSellersPermissions() {
        var seller = sellers.any();

        var owner = given.sellerOwner(seller);

        assertThat(owner.activeSeller()).isEqualTo(seller);
        assertThat(owner.permissions()).contains(Permissions.OWN_TEAM_MANAGE);
        assertThat(owner.membership().orElseThrow().role()).isEqualTo(Role.SELLER_OWNER);
    }
}
