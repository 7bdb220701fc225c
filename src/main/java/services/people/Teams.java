package services.people;

import domain.people.Permissions;
import domain.people.Role;
import domain.people.Team;
import domain.people.User;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.TeamRoster;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What owners may do to the team of the seller they work for, and how one leaves it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_TEAM_MANAGE + "')")
public class Teams {

    private final PersonChanges changes;
    private final TeamInvitations invitations;
    private final TeamRoster roster;
    private final CurrentUser currentUser;
    private final Clock clock;

    Teams(
            PersonChanges changes,
            TeamInvitations invitations,
            TeamRoster roster,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.invitations = invitations;
        this.roster = roster;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Who has an account already is in the team at once; others become it by the mailed link. */
    public UserId invite(InviteMember command) {
        var seller = currentUser.sellerId();
        var team = roster.hold(seller);
        var user = invitations.personFor(command);
        var joined = team.with(user.id(), command.role());
        save(seller, user, joined, null, "team.invite");
        invitations.tell(user, seller);
        return user.id();
    }

    public void changeRole(UserId person, Role role) {
        var seller = currentUser.sellerId();
        var team = holdWith(seller, person);
        save(
                seller,
                changes.require(person),
                team.changing(person, role),
                team.members().get(person),
                "team.change-role");
    }

    public void remove(UserId person) {
        takeOut(person, "team.remove");
    }

    public void resendInvitation(UserId person) {
        var seller = currentUser.sellerId();
        holdWith(seller, person);
        invitations.again(changes.require(person), seller);
    }

    /** Everybody may leave, except the last owner. */
    @PreAuthorize("hasAuthority('" + Permissions.ACCOUNT_EDIT + "')")
    public void leave() {
        takeOut(currentUser.id(), "team.leave");
    }

    private void takeOut(UserId person, String action) {
        var seller = currentUser.sellerId();
        var team = holdWith(seller, person);
        save(
                seller,
                changes.require(person),
                team.without(person),
                team.members().get(person),
                action);
    }

    private Team holdWith(SellerId seller, UserId person) {
        var team = roster.hold(seller);
        if (!team.members().containsKey(person)) {
            throw new NotFound("team member", person);
        }
        return team;
    }

    private void save(
            SellerId seller,
            User user,
            Team team,
            @org.jspecify.annotations.Nullable Role before,
            String action) {
        var role = team.members().get(user.id());
        user.touch(clock.instant());
        changes.save(
                user,
                AuditedAct.of(action, "user", user.id())
                        .ofSeller(seller)
                        .changing(
                                before == null ? null : Map.of("role", before),
                                role == null ? null : Map.of("role", role)));
        if (role == null) {
            roster.remove(seller, user.id());
        } else {
            roster.put(seller, user.id(), role);
        }
    }
}
