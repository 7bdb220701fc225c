package services.people;

import domain.people.PasswordRule;
import domain.people.Profile;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;

/** The other end of an invitation: who holds its link becomes an active member. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Invitations {

    /** What an invited person is shown before accepting. */
    public record Invitation(String email, String displayName) {}

    private final UserRepository users;
    private final PersonChanges changes;
    private final MailedLinks links;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Invitations(
            UserRepository users,
            PersonChanges changes,
            MailedLinks links,
            PasswordEncoder passwords,
            Clock clock) {
        this.users = users;
        this.changes = changes;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Empty when the link does not work any more. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String secret) {
        return invited(secret)
                .map(user -> new Invitation(user.email().value(), user.profile().displayName()));
    }

    public void accept(String secret, String displayName, String password, String locale) {
        var user = invited(secret).orElseThrow(LinkNotValid::new);
        PasswordRule.check(password, user.email());
        var id = links.redeem(secret, TokenPurpose.INVITATION);
        var profile = new Profile(displayName, locale, user.profile().timeZone());
        user.acceptInvitation(profile, passwords.encode(password), clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.accept-invitation", "user", id)
                        .changing(
                                Map.of("status", UserStatus.INVITED),
                                Map.of("status", user.status())));
    }

    private Optional<User> invited(String secret) {
        return links.owner(secret, TokenPurpose.INVITATION)
                .flatMap(users::findById)
                .filter(user -> user.status() == UserStatus.INVITED);
    }
}
