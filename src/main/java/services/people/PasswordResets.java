package services.people;

import domain.people.EmailAddress;
import domain.people.PasswordRule;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.people.internal.Notices;

/**
 * A new password for those who forgot theirs, by a mailed link; silent about who has an account.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class PasswordResets {

    private final UserRepository users;
    private final PersonChanges changes;
    private final MailedLinks links;
    private final Notices notices;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordResets(
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

    /**
     * Mails a link if somebody active or invited has the address; the answer is the same if not.
     */
    public void request(String email) {
        links.countRequest();
        users.findByEmail(EmailAddress.of(email).value()).ifPresent(this::help);
    }

    private void help(User user) {
        if (user.status() == UserStatus.ACTIVE) {
            links.mailUnlessRecent(user, TokenPurpose.PASSWORD_RESET);
            changes.record(AuditedAct.of("user.password-reset-request", "user", user.id()));
        } else if (user.status() == UserStatus.INVITED) {
            // Who lost the invitation looks for the password they never chose.
            links.inviteAgainUnlessRecent(user);
        }
    }

    /** Whether the link still works; asked before somebody types a password for nothing. */
    @Transactional(readOnly = true)
    public boolean isOpen(String secret) {
        return links.owner(secret, TokenPurpose.PASSWORD_RESET).isPresent();
    }

    /** Whoever reads the mailbox owns the address, so it counts as verified from now on. */
    public void reset(String secret, String newPassword) {
        var user =
                links.owner(secret, TokenPurpose.PASSWORD_RESET)
                        .flatMap(users::findById)
                        .orElseThrow(LinkNotValid::new);
        // A refused password does not use the link up: the transaction is undone.
        PasswordRule.check(newPassword, user.email());
        var redeemed = links.redeem(secret, TokenPurpose.PASSWORD_RESET);
        user.changePassword(passwords.encode(newPassword), clock.instant());
        user.verifyEmail(clock.instant());
        changes.save(user, AuditedAct.of("user.password-reset", "user", redeemed));
        tell(user);
    }

    private void tell(User user) {
        notices.tell(user, "password-changed", "/forgot-password");
    }
}
