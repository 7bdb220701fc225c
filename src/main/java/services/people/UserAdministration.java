package services.people;

import domain.people.EmailAddress;
import domain.people.Permissions;
import domain.people.Profile;
import domain.people.Role;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import domain.shared.Refused;
import domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.people.internal.Operators;
import services.shared.CurrentUser;

/** What operators may do to accounts: invite, change roles, lock, unlock, close. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.USERS_MANAGE + "')")
public class UserAdministration {

    private static final String MARKETPLACE = "RefCommerce";

    private final UserRepository users;
    private final PersonChanges changes;
    private final MailedLinks links;
    private final Operators operators;
    private final CurrentUser currentUser;
    private final Clock clock;

    UserAdministration(
            UserRepository users,
            PersonChanges changes,
            MailedLinks links,
            Operators operators,
            CurrentUser currentUser,
            Clock clock) {
        this.users = users;
        this.changes = changes;
        this.links = links;
        this.operators = operators;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public UserId invite(InviteUser command) {
        var email = EmailAddress.of(command.email());
        if (users.existsByEmail(email.value())) {
            throw new Refused("user.exists", "Somebody with this e-mail address exists already");
        }
        var profile = Profile.named(command.displayName());
        var user = User.invite(UserId.next(), email, profile, command.roles(), clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.invite", "user", user.id())
                        .changing(null, Map.of("email", email.value(), "roles", command.roles())));
        links.mail(user, TokenPurpose.INVITATION, MARKETPLACE, currentUser.name());
        return user.id();
    }

    public void resendInvitation(UserId id) {
        var user = changes.require(id);
        if (user.status() != UserStatus.INVITED) {
            throw new Refused("user.not-invited", "This person has accepted already");
        }
        links.mail(user, TokenPurpose.INVITATION, MARKETPLACE, currentUser.name());
        changes.record(AuditedAct.of("user.invite-again", "user", id));
    }

    public void changeRoles(UserId id, Set<Role> roles) {
        var user = changes.require(id);
        var before = user.roles();
        if (before.contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            operators.requireSomebodyElse(user);
            operators.requireAnotherAdmin(user);
        }
        user.changeRoles(roles, clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.change-roles", "user", id)
                        .changing(Map.of("roles", before), Map.of("roles", user.roles())));
    }

    /** Ends every session of this person at once. */
    public void lock(UserId id, String reason) {
        var user = changes.require(id);
        operators.requireSomebodyElse(user);
        operators.requireAnotherAdmin(user);
        changeStatus(user, "user.lock", reason, person -> person.lock(reason, clock.instant()));
    }

    public void unlock(UserId id, String reason) {
        var user = changes.require(id);
        changeStatus(user, "user.unlock", reason, person -> person.unlock(clock.instant()));
    }

    /** For good: a closed account is never opened again. */
    public void close(UserId id, String reason) {
        var user = changes.require(id);
        operators.requireSomebodyElse(user);
        operators.requireAnotherAdmin(user);
        changeStatus(user, "user.close", reason, person -> person.close(reason, clock.instant()));
    }

    private void changeStatus(User user, String action, String reason, Consumer<User> change) {
        var before = user.status();
        change.accept(user);
        changes.save(
                user,
                AuditedAct.of(action, "user", user.id())
                        .changing(Map.of("status", before), Map.of("status", user.status()))
                        .because(reason));
    }
}
