package domain.people;

import static domain.people.Role.SELLER_OWNER;
import static domain.people.Role.SELLER_STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import domain.shared.UserId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamTest {

    private final UserId owner = UserId.next();
    private final UserId staff = UserId.next();
    private final Team team = new Team(Map.of(owner, SELLER_OWNER, staff, SELLER_STAFF));

    @Test
    void keepsItsLastOwner() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> team.without(owner));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> team.changing(owner, SELLER_STAFF));
    }

    @Test
    void letsAnOwnerGoWhenThereIsAnother() {
        var two = team.changing(staff, SELLER_OWNER);

        assertThat(two.without(owner).members()).containsOnlyKeys(staff);
    }

    @Test
    void letsStaffGo() {
        assertThat(team.without(staff).members()).containsOnlyKeys(owner);
    }

    @Test
    void leavesTheLastOwnerOwner() {
        assertThat(team.changing(owner, SELLER_OWNER)).isEqualTo(team);
    }

    @Test
    void refusesAPersonTwiceAStrangerAndAMarketplaceRole() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> team.with(staff, SELLER_STAFF));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> team.without(UserId.next()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> team.with(UserId.next(), Role.ADMIN));
    }
}
