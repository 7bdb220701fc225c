package domain.people;

import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's account.
 *
 * <p>It moves only along {@link UserStatus}, holds marketplace roles only (roles in a seller's team
 * belong to the team), and every change that permissions depend on moves {@link #changedAt}, by
 * which open sessions notice.
 */
@Entity
@Table(name = "app_user")
public class User extends AbstractAggregateRoot<User> {

    private static final int REASON_MAX_LENGTH = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String email;
    private String displayName;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    private @Nullable String statusReason;
    private @Nullable Instant emailVerifiedAt;
    private String locale;
    private String timeZone;
    private int failedLogins;
    private @Nullable Instant lastFailedLoginAt;
    private @Nullable Instant throttledUntil;
    private @Nullable Instant lastLoginAt;
    private Instant createdAt;

    @Column(name = "identity_changed_at")
    private Instant changedAt;

    private Instant sessionsValidFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected User() {}

    private User(UserId id, EmailAddress email, Profile profile, UserStatus status, Instant now) {
        this.id = id;
        this.email = email.value();
        this.displayName = profile.displayName();
        this.locale = profile.locale();
        this.timeZone = profile.timeZone();
        this.status = status;
        this.createdAt = now;
        this.changedAt = now;
        this.sessionsValidFrom = now;
    }

    /** Somebody who signed up; the address is not known to be theirs yet. */
    public static User signUp(
            UserId id, EmailAddress email, Profile profile, String passwordHash, Instant now) {
        var user = new User(id, email, profile, UserStatus.ACTIVE, now);
        user.passwordHash = passwordHash;
        user.roles.add(Role.SHOPPER);
        return user;
    }

    /** Somebody who was asked to join and has no password yet. */
    public static User invite(
            UserId id, EmailAddress email, Profile profile, Set<Role> roles, Instant now) {
        var user = new User(id, email, profile, UserStatus.INVITED, now);
        user.roles.addAll(onlyMarketplaceRoles(roles));
        return user;
    }

    public void acceptInvitation(Profile chosen, String newPasswordHash, Instant now) {
        status = status.after(UserAction.ACCEPT_INVITATION);
        introduce(chosen, now);
        passwordHash = newPasswordHash;
        emailVerifiedAt = now;
    }

    public void verifyEmail(Instant now) {
        if (emailVerifiedAt == null) {
            emailVerifiedAt = now;
        }
    }

    public void lock(String reason, Instant now) {
        status = status.after(UserAction.LOCK);
        statusReason = PlainText.requireFilled("The reason", reason, REASON_MAX_LENGTH);
        endSessions(now);
    }

    public void unlock(Instant now) {
        status = status.after(UserAction.UNLOCK);
        statusReason = null;
        forgetMistakes();
        changedAt = now;
    }

    public void close(String reason, Instant now) {
        status = status.after(UserAction.CLOSE);
        statusReason = PlainText.requireFilled("The reason", reason, REASON_MAX_LENGTH);
        endSessions(now);
    }

    public void changeRoles(Set<Role> wanted, Instant now) {
        roles.clear();
        roles.addAll(onlyMarketplaceRoles(wanted));
        changedAt = now;
    }

    /** A new password ends every open session, also one that a thief may have. */
    public void changePassword(String newPasswordHash, Instant now) {
        if (status != UserStatus.ACTIVE) {
            throw new Refused("user.not-active", "Only an active account can change its password");
        }
        passwordHash = newPasswordHash;
        forgetMistakes();
        endSessions(now);
    }

    public void introduce(Profile profile, Instant now) {
        displayName = profile.displayName();
        locale = profile.locale();
        timeZone = profile.timeZone();
        changedAt = now;
    }

    /** Something about this person changed elsewhere, such as a place in a team. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /**
     * Counts an attempt to log in as a mistake until {@link #loggedIn} says otherwise, so that
     * attempts made at the same time cannot slip through.
     *
     * @return whether it may be made at all
     */
    public boolean beginLogin(Instant now) {
        if (throttledUntil != null && now.isBefore(throttledUntil)) {
            return false;
        }
        var forgotten =
                lastFailedLoginAt == null
                        || lastFailedLoginAt.plus(LoginThrottle.MEMORY).isBefore(now);
        failedLogins = forgotten ? 1 : failedLogins + 1;
        lastFailedLoginAt = now;
        throttledUntil =
                LoginThrottle.nextAttemptAt(failedLogins, LoginThrottle.FREE_MISTAKES, now);
        return true;
    }

    public void loggedIn(Instant now) {
        forgetMistakes();
        lastLoginAt = now;
    }

    private void forgetMistakes() {
        failedLogins = 0;
        lastFailedLoginAt = null;
        throttledUntil = null;
    }

    private void endSessions(Instant now) {
        changedAt = now;
        sessionsValidFrom = now;
    }

    private static Set<Role> onlyMarketplaceRoles(Set<Role> wanted) {
        if (wanted.stream().anyMatch(Role::isSellerRole)) {
            throw new Refused("user.role", "Roles in a seller’s team are given by the team");
        }
        return wanted;
    }

    public UserId id() {
        return id;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Profile profile() {
        return new Profile(displayName, locale, timeZone);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public UserStatus status() {
        return status;
    }

    public Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }

    public boolean isEmailVerified() {
        return emailVerifiedAt != null;
    }

    public Optional<Instant> throttledUntil() {
        return Optional.ofNullable(throttledUntil);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    public Set<Role> roles() {
        var copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }
}
