package services.people;

import domain.people.EmailAddress;
import domain.people.PasswordRule;
import domain.people.Profile;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.people.internal.Notices;

/**
 * How strangers become shoppers: they sign up, and confirm the address by a mailed link before they
 * can log in. Whether an address has an account already is told to its mailbox only.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class SigningUp {

    private final UserRepository users;
    private final PersonChanges changes;
    private final MailedLinks links;
    private final Notices notices;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SigningUp(
            UserRepository users,
            PersonChanges changes,
            MailedLinks links,
            Notices notices,
            PasswordEncoder passwords,
            Clock clock) {
        this.users = users;
        this.changes = changes;
        this.links = links;
        this.notices = notices;
        this.passwords = passwords;
        this.clock = clock;
    }

    public void signUp(SignUp command) {
        links.countRequest();
        var email = EmailAddress.of(command.email());
        PasswordRule.check(command.password(), email);
        var profile = new Profile(command.displayName(), command.locale(), "UTC");
        // Hashed in either case, so that the answer takes as long.
        var hash = passwords.encode(command.password());
        users.findByEmail(email.value())
                .ifPresentOrElse(this::tellWhoHasTheAddress, () -> create(email, profile, hash));
    }

    private void create(EmailAddress email, Profile profile, String hash) {
        var user = User.signUp(UserId.next(), email, profile, hash, clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.sign-up", "user", user.id())
                        .changing(null, Map.of("email", email.value())));
        links.mail(user, TokenPurpose.VERIFICATION);
    }

    private void tellWhoHasTheAddress(User user) {
        if (user.status() == UserStatus.ACTIVE && user.isEmailVerified()) {
            notices.tell(user, "sign-up-again", "/forgot-password");
        } else if (user.status() == UserStatus.ACTIVE) {
            links.mailUnlessRecent(user, TokenPurpose.VERIFICATION);
        } else if (user.status() == UserStatus.INVITED) {
            links.inviteAgainUnlessRecent(user);
        }
    }

    /** By the link of the mail. */
    public void verify(String secret) {
        var id = links.redeem(secret, TokenPurpose.VERIFICATION);
        var user = changes.require(id);
        user.verifyEmail(clock.instant());
        changes.save(user, AuditedAct.of("user.verify-email", "user", id));
    }
}
