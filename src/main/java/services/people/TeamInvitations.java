package services.people;

import domain.people.EmailAddress;
import domain.people.Profile;
import domain.people.Role;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserStatus;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.people.internal.Notices;
import services.people.internal.TeamRoster;
import services.shared.CurrentUser;

/** Finds or invites the person a team wants, and tells them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TeamInvitations {

    private final PersonChanges changes;
    private final MailedLinks links;
    private final Notices notices;
    private final CurrentUser currentUser;
    private final TeamRoster roster;
    private final Clock clock;

    TeamInvitations(
            PersonChanges changes,
            MailedLinks links,
            Notices notices,
            CurrentUser currentUser,
            TeamRoster roster,
            Clock clock) {
        this.changes = changes;
        this.links = links;
        this.notices = notices;
        this.currentUser = currentUser;
        this.roster = roster;
        this.clock = clock;
    }

    User personFor(InviteMember command) {
        var email = EmailAddress.of(command.email());
        return changes.find(email)
                .map(TeamInvitations::requireUsable)
                .orElseGet(
                        () ->
                                User.invite(
                                        UserId.next(),
                                        email,
                                        Profile.named(command.displayName()),
                                        Set.of(Role.SHOPPER),
                                        clock.instant()));
    }

    private static User requireUsable(User user) {
        if (user.status() != UserStatus.ACTIVE && user.status() != UserStatus.INVITED) {
            throw new Refused("team.cannot-invite", "This person cannot be invited");
        }
        return user;
    }

    void tell(User user, SellerId seller) {
        if (user.status() == UserStatus.INVITED) {
            links.mail(user, TokenPurpose.INVITATION, roster.nameOf(seller), currentUser.name());
        } else {
            notices.tell(user, "team-joined", "/login", roster.nameOf(seller), currentUser.name());
        }
    }

    void again(User user, SellerId seller) {
        if (user.status() != UserStatus.INVITED) {
            throw new Refused("user.not-invited", "This person has accepted already");
        }
        links.mail(user, TokenPurpose.INVITATION, roster.nameOf(seller), currentUser.name());
        changes.record(AuditedAct.of("user.invite-again", "user", user.id()).ofSeller(seller));
    }
}
