package services.people;

import domain.people.EmailAddress;
import domain.people.PasswordRule;
import domain.people.Permissions;
import domain.people.Profile;
import domain.people.Role;
import domain.people.User;
import domain.people.UserRepository;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.TeamRoster;

/** Opens accounts that need neither invitation nor mail: the first admin's and demo people's. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.USERS_MANAGE + "')")
public class AccountOpening {

    private final UserRepository users;
    private final PersonChanges changes;
    private final TeamRoster roster;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountOpening(
            UserRepository users,
            PersonChanges changes,
            TeamRoster roster,
            PasswordEncoder passwords,
            Clock clock) {
        this.users = users;
        this.changes = changes;
        this.roster = roster;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Active, its address taken as verified. */
    public UserId open(OpenAccount command) {
        var email = EmailAddress.of(command.email());
        if (users.existsByEmail(email.value())) {
            throw new Refused("user.exists", "Somebody with this e-mail address exists already");
        }
        PasswordRule.check(command.password(), email);
        var profile = Profile.named(command.displayName());
        var user = User.invite(UserId.next(), email, profile, command.roles(), clock.instant());
        user.acceptInvitation(profile, passwords.encode(command.password()), clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.open", "user", user.id())
                        .changing(null, Map.of("email", email.value(), "roles", command.roles())));
        return user.id();
    }

    /** Puts somebody into a seller's team. */
    public void join(UserId person, SellerId seller, Role role) {
        // The team before the person, as everywhere: two who wait for each other wait for ever.
        var team = roster.hold(seller).with(person, role);
        var user = changes.require(person);
        user.touch(clock.instant());
        changes.save(
                user,
                AuditedAct.of("team.join", "user", person)
                        .ofSeller(seller)
                        .changing(null, Map.of("role", role)));
        roster.put(seller, person, team.members().getOrDefault(person, role));
    }

    /** Whether anybody can log in here at all. */
    @Transactional(readOnly = true)
    public boolean isAnybodyHere() {
        return users.count() > 0;
    }
}
