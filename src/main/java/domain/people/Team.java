package domain.people;

import domain.shared.Refused;
import domain.shared.UserId;
import java.util.HashMap;
import java.util.Map;

/** The people of one seller; one of them is always an owner. */
public record Team(Map<UserId, Role> members) {

    public Team {
        members = Map.copyOf(members);
    }

    public Team with(UserId person, Role role) {
        if (!role.isSellerRole()) {
            throw new Refused("team.role", "This role does not exist in a seller’s team");
        }
        if (members.containsKey(person)) {
            throw new Refused("team.already-member", "This person is in the team already");
        }
        var more = new HashMap<>(members);
        more.put(person, role);
        return new Team(more);
    }

    public Team changing(UserId person, Role role) {
        return without(person, role == Role.SELLER_OWNER).with(person, role);
    }

    public Team without(UserId person) {
        return without(person, false);
    }

    private Team without(UserId person, boolean ownerFollows) {
        if (!members.containsKey(person)) {
            throw new Refused("team.no-member", "This person is not in the team");
        }
        var fewer = new HashMap<>(members);
        fewer.remove(person);
        if (!ownerFollows && !fewer.containsValue(Role.SELLER_OWNER)) {
            throw new Refused(
                    "team.last-owner", "A team needs an owner: make somebody else owner first");
        }
        return new Team(fewer);
    }
}
