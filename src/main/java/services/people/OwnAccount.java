package services.people;

import domain.people.PasswordRule;
import domain.people.Permissions;
import domain.people.Profile;
import domain.people.TokenPurpose;
import domain.people.User;
import domain.shared.Refused;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.people.internal.Notices;
import services.shared.CurrentUser;

/** What everybody may change about their own account. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.ACCOUNT_EDIT + "')")
public class OwnAccount {

    private final PersonChanges changes;
    private final MailedLinks links;
    private final Notices notices;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnAccount(
            PersonChanges changes,
            MailedLinks links,
            Notices notices,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.links = links;
        this.notices = notices;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Profile profile() {
        return changes.read(currentUser.id()).profile();
    }

    public void introduce(Profile profile) {
        var user = me();
        var before = user.profile();
        user.introduce(profile, clock.instant());
        changes.save(
                user,
                AuditedAct.of("user.profile-change", "user", user.id())
                        .changing(before, user.profile()));
    }

    /** Ends every open session, this one too: log in again with the new password. */
    public void changePassword(String oldPassword, String newPassword) {
        var user = me();
        if (!passwords.matches(oldPassword, user.passwordHash().orElse(""))) {
            throw new Refused("password.old-wrong", "The present password is wrong");
        }
        PasswordRule.check(newPassword, user.email());
        user.changePassword(passwords.encode(newPassword), clock.instant());
        links.forget(user.id(), TokenPurpose.PASSWORD_RESET);
        changes.save(user, AuditedAct.of("user.password-change", "user", user.id()));
        notices.tell(user, "password-changed", "/forgot-password");
    }

    private User me() {
        return changes.require(currentUser.id());
    }
}
