package services.people;

import domain.people.TokenPurpose;
import domain.people.User;
import domain.people.UserStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.people.internal.MailedLinks;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** What is kept of log-ins that went well and of those that did not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LoginRecords {

    private final Identities identities;
    private final MailedLinks links;
    private final AuditTrail audit;

    LoginRecords(Identities identities, MailedLinks links, AuditTrail audit) {
        this.identities = identities;
        this.links = links;
        this.audit = audit;
    }

    SignedIn loggedIn(User user) {
        var identity = identities.identityOf(user);
        as(identity, AuditedAct.of("user.login", "user", user.id()));
        return identity;
    }

    /** What was typed where nobody has the address is not kept: it may be a password. */
    boolean failed(@Nullable User user, String why) {
        var whom = user == null ? "unknown" : user.id().toString();
        audit.record(
                AuditedAct.of("user.login-failed", "user", whom)
                        .changing(null, Map.of("cause", why)));
        return true;
    }

    void as(SignedIn identity, AuditedAct act) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        identity, null, identity.getAuthorities());
        var done =
                ActingAs.somebody(
                        authentication,
                        () -> {
                            audit.record(act);
                            return true;
                        });
        assert done;
    }

    /** The link may be lost; who knows the password may have another. */
    void remindToVerify(User user) {
        if (user.status() == UserStatus.ACTIVE && !user.isEmailVerified()) {
            links.mailUnlessRecent(user, TokenPurpose.VERIFICATION);
        }
    }
}
